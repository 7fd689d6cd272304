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

  it('should say that a date can be read in two ways', () => {
    expect(readDate('3/5/2020', 'en')).toEqual({ edtf: null, start: 0, end: 8 })
  })

  it('should find no date without a year', () => {
    expect(readDate('on 3 May, at nine', 'en')).toBeNull()
  })
})
