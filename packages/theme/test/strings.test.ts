import { interfaceLanguages } from '@fonds/theme'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { count } from '../src/strings/count.ts'
import { fillText } from '../src/strings/fill-text.ts'
import { formatDate } from '../src/strings/format-date.ts'
import { formatNumber } from '../src/strings/format-number.ts'
import { languageOf } from '../src/strings/language-of.ts'

/** Every string by its path; plural forms share the path of their plural. */
function stringsOf(tag: (typeof interfaceLanguages)[number]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const walk = (value: unknown, path: string): void => {
    if (typeof value === 'string') {
      found.set(path, [...(found.get(path) ?? []), value])
    } else if (typeof value === 'object' && value !== null) {
      const isPlural = 'other' in value
      for (const [key, inner] of Object.entries(value))
        walk(inner, isPlural ? path : `${path}.${key}`)
    }
  }
  walk(languageOf(tag).strings, '')
  return found
}

function placeholders(template: string): string[] {
  return [...template.matchAll(/\{([a-z]+)\}/gi)].map((match) => match[1] ?? '').sort()
}

const english = stringsOf('en')

describe.each(interfaceLanguages)('%s', (tag) => {
  const language = languageOf(tag)
  const strings = stringsOf(tag)

  it('has every string, and none that is empty', () => {
    expect([...strings.keys()].sort()).toEqual([...english.keys()].sort())
    const empty = [...strings].filter(([, forms]) => forms.some((form) => form.trim() === ''))
    expect(empty).toEqual([])
  })

  it('fills the same places as English', () => {
    for (const [path, forms] of strings) {
      const wanted = new Set((english.get(path) ?? []).flatMap(placeholders))
      for (const form of forms) {
        const extra = placeholders(form).filter((name) => !wanted.has(name))
        const missing = [...wanted].filter(
          (name) => name !== 'n' && !placeholders(form).includes(name),
        )
        expect({ path, form, extra, missing }).toEqual({ path, form, extra: [], missing: [] })
      }
    }
  })

  it('says the number in a plural form that serves many numbers', () => {
    const forms = [...strings].filter(([path]) => path.startsWith('.counts.'))
    expect(forms.length).toBeGreaterThan(5)
    for (const [, some] of forms) expect(some.at(-1)).toContain('{n}')
  })

  it('counts as CLDR does', () => {
    const rules = new Intl.PluralRules(tag)
    const numbers = fc.oneof(fc.nat(250), fc.nat(), fc.constantFrom(1_000_000, 2_000_000))
    fc.assert(
      fc.property(numbers, (n) => {
        expect(language.category(n)).toBe(rules.select(n))
      }),
    )
  })

  it('names twelve months', () => {
    expect(new Set(language.months).size).toBe(12)
    const text = formatDate(language, '1824-02-17')
    expect(text).toContain('1824')
    expect(text).toContain(language.months[1])
    expect(text).toContain('17')
  })
})

describe('dates', () => {
  const en = languageOf('en')
  it.each([
    ['1824', '1824'],
    ['1824-02', 'February 1824'],
    ['1824-02-07', '7 February 1824'],
    ['1824-13', '1824-13'],
    ['1824?', '1824?'],
    ['1824/1830', '1824/1830'],
    ['<b>', '<b>'],
  ])('%s is %s', (edtf, text) => {
    expect(formatDate(en, edtf)).toBe(text)
  })
  it('are written as the language writes them', () => {
    expect(formatDate(languageOf('de'), '2004-11-02')).toBe('2. November 2004')
    expect(formatDate(languageOf('ja'), '2004-11-02')).toBe('2004年11月2日')
    expect(formatDate(languageOf('fr'), '2004-11-02')).toBe('2 novembre 2004')
    expect(formatDate(languageOf('ar'), '2004-11-02')).toBe('2 نوفمبر 2004')
    expect(formatDate(languageOf('fr'), '2004-05-01')).toBe('1er mai 2004')
    expect(formatDate(languageOf('fr'), '2004-05-11')).toBe('11 mai 2004')
  })

  it.each([
    ['en', '2004, November 2', '2004, November', '2004'],
    ['de', '2004, 2. November', '2004, November', '2004'],
    ['fr', '2004, 2 novembre', '2004, novembre', '2004'],
    ['ja', '2004年11月2日', '2004年11月', '2004年'],
  ] as const)('begin with the year where a citation does, in %s', (tag, ...texts) => {
    const language = languageOf(tag)
    const dates = ['2004-11-02', '2004-11', '2004']
    expect(dates.map((date) => formatDate(language, date, 'citedDate'))).toEqual(texts)
  })
})

describe('numbers', () => {
  it('are grouped by three', () => {
    expect(formatNumber(languageOf('en'), 1_204_567)).toBe('1,204,567')
    expect(formatNumber(languageOf('de'), 12_045)).toBe('12.045')
    expect(formatNumber(languageOf('en'), 999)).toBe('999')
  })
  it('of things take their form', () => {
    const { records } = languageOf('ar').strings.counts
    const say = (n: number): string => count(languageOf('ar'), records, n)
    expect([0, 1, 2, 3, 11, 100].map(say)).toEqual([
      'لا سجلات',
      'سجل واحد',
      'سجلان',
      '3 سجلات',
      '11 سجلًا',
      '100 سجل',
    ])
  })
})

describe('templates', () => {
  it('refuse a place for which nothing is given', () => {
    expect(() => fillText('{constructor}', {})).toThrow(TypeError)
  })
  it('take values as they are', () => {
    expect(fillText('{a}', { a: '{b} $& $1' })).toBe('{b} $& $1')
  })
})
