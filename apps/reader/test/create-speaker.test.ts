import { describe, expect, it } from 'vitest'
import { createSpeaker } from '../src/view/create-speaker.ts'

const months = 'January February March April May June July'.split(' ')
const date = {
  day: '{day} {month} {year}',
  first: '{day}er {month} {year}',
  month: '{month} {year}',
  year: '{year}',
}
const strings = {
  hello: 'Hello {name}, {other}',
  found: { one: '{n} record', other: '{n} records' },
  records: { one: 'سجل واحد', two: 'سجلان', few: '{n} سجلات', other: '{n} سجل' },
}

describe('createSpeaker', () => {
  const speaker = createSpeaker('en', strings, { months, date })

  it('fills templates in, and leaves what it is not given', () => {
    expect(speaker.say('hello', { name: '{other}' })).toBe('Hello {other}, {other}')
    expect(speaker.say('unheard')).toBe('unheard')
  })

  it('counts by the plurals of its language, in Latin digits', () => {
    expect(speaker.count('found', 1)).toBe('1 record')
    expect(speaker.count('found', 1204)).toBe('1,204 records')
    const arabic = createSpeaker('ar', strings)
    expect([1, 2, 3, 100].map((n) => arabic.count('records', n))).toEqual([
      'سجل واحد',
      'سجلان',
      '3 سجلات',
      '100 سجل',
    ])
  })

  it.each([
    ['1924-05-02', '2 May 1924'],
    ['1924-05', 'May 1924'],
    ['0824', '824'],
    ['1924-13', '1924-13'],
    ['1924~', '1924~'],
    ['1924-05-02T10:00:00Z', '1924-05-02T10:00:00Z'],
  ])('writes %s as %s', (edtf, expected) => {
    expect(speaker.date(edtf)).toBe(expected)
  })
})
