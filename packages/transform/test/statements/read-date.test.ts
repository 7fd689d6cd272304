import { describe, expect, it } from 'vitest'
import { readDate } from '../../src/statements/read-date.ts'

describe('readDate', () => {
  it.each([
    ['en', 'Posted on 3 May 1999 by Jane', '1999-05-03'],
    ['en', 'May 1999', '1999-05'],
    ['en', 'Posted on June 29, 2020November 12, 2021', '2020-06-29'],
    ['en', 'June 14, 20241 yr in Gardens', '2024-06-14'],
    ['en', '2021-03-12', '2021-03-12'],
    ['de', '12. März 2021', '2021-03-12'],
    ['ar', 'الأربعاء ١٢ مارس ٢٠٢١', '2021-03-12'],
    ['ar', '3 أيلول 2019، الساعة', '2019-09-03'],
    ['fi', '12. maaliskuuta 2021', '2021-03-12'],
    ['id', 'Senin, 3 Mei 2020', '2020-05-03'],
    ['vi', 'ngày 12 tháng 3 năm 2021', '2021-03-12'],
    ['ja', '２０２１年３月１２日', '2021-03-12'],
    ['fa', '۲۰۲۱/۰۳/۱۲', '2021-03-12'],
    ['ar', '12\u200f/03\u200f/2021', '2021-03-12'],
    ['bg', '12 март 2021 г.', '2021-03-12'],
    ['bn', '১২ মার্চ, ২০২১', '2021-03-12'],
    ['ca', '12 de març de 2021', '2021-03-12'],
    ['ca', "3 d'abril del 2021", '2021-04-03'],
    ['cs', '12. března 2021', '2021-03-12'],
    ['cs', '12. 3. 2021', '2021-03-12'],
    ['da', 'Fredag d. 12. marts 2021', '2021-03-12'],
    ['el', '12 ΜΑΡΤΙΟΥ 2021', '2021-03-12'],
    ['eu', '2021eko martxoaren 12a', '2021-03-12'],
    ['fa', '۱۲ مارس ۲۰۲۱', '2021-03-12'],
    ['fil', 'Marso 12, 2021', '2021-03-12'],
    ['he', '12 במרץ 2021', '2021-03-12'],
    ['hi', '12 मार्च 2021', '2021-03-12'],
    ['hi', '३ फ़रवरी २०२१', '2021-02-03'],
    ['hr', '12. listopada 2021.', '2021-10-12'],
    ['hu', '2021. március 12., péntek', '2021-03-12'],
    ['hy', '12 մարտի, 2021 թ.', '2021-03-12'],
    ['is', '12. maí 2021', '2021-05-12'],
    ['ja', '令和3年3月12日', '2021-03-12'],
    ['ja', '平成元年3月', '1989-03'],
    ['ka', '12 მარტი, 2021', '2021-03-12'],
    ['ko', '2021. 3. 12.', '2021-03-12'],
    ['lt', '2021 m. kovo 12 d.', '2021-03-12'],
    ['lv', '2021. gada 12. marts', '2021-03-12'],
    ['no', '12. mai 2021', '2021-05-12'],
    ['pl', '12 listopada 2021 r.', '2021-11-12'],
    ['pl', 'marzec 2021', '2021-03'],
    ['ro', 'vineri, 12 martie 2021', '2021-03-12'],
    ['ru', '12 сент. 2021 г.', '2021-09-12'],
    ['sr', '12. јуна 2021.', '2021-06-12'],
    ['sw', '12 Machi 2021', '2021-03-12'],
    ['ta', '12 மார்ச், 2021', '2021-03-12'],
    ['th', '12 มีนาคม 2564', '2021-03-12'],
    ['th', '12 มี.ค. 2564', '2021-03-12'],
    ['th', '๑๒ มีนาคม พ.ศ. ๒๕๖๔', '2021-03-12'],
    ['tr', '12 KASIM 2021, CUMA', '2021-11-12'],
    ['tr', '12 Mayıs 2021', '2021-05-12'],
    ['ur', '12 مارچ، 2021', '2021-03-12'],
    ['uz', '12-mart, 2021', '2021-03-12'],
    ['vi', '12 tháng 3, 2021', '2021-03-12'],
    ['zh', '民國110年3月12日', '2021-03-12'],
    ['pt', '03/10/2009', '2009-10-03'],
    ['fr', 'Le 03/10/2009', '2009-10-03'],
    ['de', '03/10/2009', '2009-10-03'],
    ['en-GB', '03/10/2009', '2009-10-03'],
    ['en-US', '03/10/2009', '2009-03-10'],
  ])('should read in %s: %s', (lang, text, edtf) => {
    expect(readDate(text, lang)?.edtf).toBe(edtf)
  })

  it('should say where the date stands, in the digits of any script', () => {
    const text = 'نشر في ٢٠٢١-٠٣-١٢ صباحا'
    const found = readDate(text, 'ar')
    expect(text.slice(found?.start, found?.end)).toBe('٢٠٢١-٠٣-١٢')
  })

  it.each([
    ['fa', '۱۴۰۰/۰۱/۱۲'],
    ['fa', '1400/01/12'],
    ['ar', '1442/05/12'],
  ])('should not take a year of another calendar for a Gregorian one: %s: %s', (lang, text) => {
    expect(readDate(text, lang)).toBeNull()
  })

  it.each(['en', 'en-CA', 'und', 'zh'])(
    'should say that a date can be read in two ways in %s',
    (lang) => {
      expect(readDate('3/5/2020', lang)).toEqual({ edtf: null, start: 0, end: 8 })
    },
  )

  it('should say where a date stands whose month is a word of a table', () => {
    const text = 'Objavljeno 12. listopada 2021. u Zadru'
    const found = readDate(text, 'hr')
    expect(text.slice(found?.start, found?.end)).toBe('12. listopada 2021')
  })

  it.each([
    ['tr', 'Saat 14:05 Mart 2021', '2021-03'],
    ['ro', 'un măr din 2021', undefined],
    ['pl', 'Budżet 2021: 350 lip', undefined],
  ])('should read no day in %s that is none: %s', (lang, text, edtf) => {
    expect(readDate(text, lang)?.edtf).toBe(edtf)
  })

  it('should find no date without a year', () => {
    expect(readDate('on 3 May, at nine', 'en')).toBeNull()
  })
})
