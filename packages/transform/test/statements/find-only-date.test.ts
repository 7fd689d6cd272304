import { describe, expect, it } from 'vitest'
import { readPassages } from '../../src/passages/read-passages.ts'
import { findOnlyDate } from '../../src/statements/find-only-date.ts'
import { parseLines } from '../../src/tree/parse-lines.ts'
import { treeLines } from '../../src/tree/tree-lines.ts'

const text =
  'The harbour office at the northern pier opens again on Monday after two years of repairs.'

function onlyDate(...below: readonly string[]): string | null | undefined {
  return onlyDateIn('en', ...below)
}

function onlyDateIn(lang: string, ...below: readonly string[]): string | null | undefined {
  const lines = ['The pier opens', text, text, ...below].join('\n\n')
  const passages = readPassages(treeLines(parseLines(lines)), null)
  return findOnlyDate(passages, 0, lang)?.reading.edtf
}

describe('findOnlyDate', () => {
  it('should find the day that stands below a text', () => {
    expect(onlyDate('Friday, 15 November 2019', 'Share')).toBe('2019-11-15')
  })
  it('should find it where it stands twice', () => {
    expect(onlyDate('15 November 2019', 'Share', 'November 15, 2019')).toBe('2019-11-15')
  })
  it('should find none where lines state different days', () => {
    expect(onlyDate('15 November 2019', 'The pier closes', '3 May 2018')).toBeUndefined()
  })
  it('should find none where the line is that of a remark', () => {
    expect(onlyDate('Jane Roe', '15 November 2019, 14:05')).toBeUndefined()
  })
  it('should find none above the title', () => {
    const lines = ['3 May 2018', 'The pier opens', text].join('\n\n')
    expect(findOnlyDate(readPassages(treeLines(parseLines(lines)), null), 1, 'en')).toBeNull()
  })
})

describe('findOnlyDate, of days that are not that of the page,', () => {
  it.each([
    ['en', 'Valid from 1 May 2021'],
    ['en', 'Born: 3 March 1950'],
    ['en', 'Expires 30 June 2022'],
    ['en', 'Deadline: 30 June 2022'],
    ['en', 'Opening 4 July 2020'],
    ['en', 'From 3 March 2021'],
    ['en', 'Member since 3 March 2011'],
    ['en', '3 March 1890 – 5 May 1954'],
    ['en', '3.3.1890–5.5.1954'],
    ['en', '12–14 March 2021'],
    ['en', '12 March 2021 – 14 March 2021'],
    ['en', 'Saturday, 3 May 2025, 7 pm'],
    ['de', 'Gültig ab 1. März 2021'],
    ['de', 'Einsendeschluss: 1. März 2021'],
    ['de', 'Samstag, 3. Mai 2025, 19 Uhr'],
    ['de', '(* 3. März 1950)'],
    ['de', 'Bis 3. März 2021'],
    ['fr', "Jusqu'au 3 mars 2021"],
    ['fr', 'Né le 3 mars 1950'],
    ['fr', 'Date limite : 3 mars 2021'],
    ['es', 'Válido hasta el 3 de mayo de 2021'],
    ['es', 'Desde el 3 de mayo de 2021'],
    ['pt', 'Nascido em 3 de maio de 1950'],
    ['it', 'Scadenza: 3 maggio 2021'],
    ['it', 'Entro il 3 maggio 2021'],
    ['nl', 'Geldig tot 3 mei 2021'],
    ['sv', 'Gäller från 3 maj 2021'],
    ['da', 'Født 3. maj 1950'],
    ['fi', '3. toukokuuta 2021 alkaen'],
    ['pl', 'Ważne do 3 maja 2021'],
    ['cs', 'Narozena 3. května 1950'],
    ['hu', '2021. május 3-ig'],
    ['tr', 'Doğum tarihi: 3 Mayıs 1950'],
    ['tr', "3 Mayıs 2021'e kadar"],
    ['ru', 'Действует до 3 мая 2021'],
    ['ru', 'Дата рождения: 3 мая 1950'],
    ['uk', 'Народився 3 травня 1950'],
    ['el', 'Έως 3 Μαΐου 2021'],
    ['ar', 'حتى 3 مايو 2021'],
    ['fa', 'مهلت: 3 مه 2021'],
    ['he', 'עד 3 במאי 2021'],
    ['hi', 'जन्म: 3 मई 1950'],
    ['hi', '3 मई 2021 तक'],
    ['id', 'Lahir 3 Mei 1950'],
    ['vi', 'Hạn chót: 3 tháng 5 năm 2021'],
    ['ja', '2021年5月3日まで'],
    ['ja', '募集締切：2021年5月3日'],
    ['zh', '截止日期：2021年5月3日'],
    ['zh', '2021年5月3日起'],
    ['ko', '2021년 5월 3일까지'],
  ])('should pass over one in %s: %s', (lang, line) => {
    expect(onlyDateIn(lang, line)).toBeUndefined()
    expect(onlyDateIn(lang, line, 'Share', '15.11.2019')).toBe('2019-11-15')
  })

  it.each([
    ['en', 'Friday, 15 November 2019'],
    ['en', 'Posted: 15 November 2019'],
    ['en', '* 15 November 2019'],
    ['en', 'Start date 15 November 2019'],
    ['de', 'Stand: 15. November 2019'],
    ['fr', 'Le 15 novembre 2019'],
    ['es', 'Publicado el 15 de noviembre de 2019'],
    ['pt', 'Em 15 de novembro de 2019'],
    ['it', 'Del 15 novembre 2019'],
    ['pl', 'Piątek, 15 listopada 2019'],
    ['tr', '15 Kasım 2019 Cuma'],
    ['ru', 'от 15 ноября 2019 г.'],
    ['el', '15 Νοεμβρίου 2019'],
    ['ja', '2019年11月15日（金）'],
    ['zh', '发布时间：2019年11月15日'],
    ['ko', '입력 2019. 11. 15.'],
    ['hi', 'शुक्रवार, 15 नवंबर 2019'],
    ['th', 'วันที่ 15 พฤศจิกายน 2562'],
  ])('should find the one in %s that is: %s', (lang, line) => {
    expect(onlyDateIn(lang, line)).toBe('2019-11-15')
  })
})
