import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatQuery } from '../src/query/format-query.ts'
import { parseQuery } from '../src/query/parse-query.ts'

const word = (text: string): { text: string; phrase: boolean } => ({ text, phrase: false })
const phrase = (text: string): { text: string; phrase: boolean } => ({ text, phrase: true })

describe('parseQuery', () => {
  it.each([
    ['harbour  library', [word('harbour'), word('library')], []],
    ['"running water" studio', [phrase('running water'), word('studio')], []],
    ['studio “running water”', [word('studio'), phrase('running water')], []],
    ['„laufendes Wasser“', [phrase('laufendes Wasser')], []],
    ['« eau courante »', [phrase('eau courante')], []],
    ['「市立図書館」 月曜', [phrase('市立図書館'), word('月曜')], []],
    ['library -monday', [word('library')], [word('monday')]],
    ['library \u2212monday', [word('library')], [word('monday')]],
    ['-"on monday" library', [word('library')], [phrase('on monday')]],
    ['well-known', [word('well-known')], []],
    ['a - b', [word('a'), word('b')], []],
    ['"never closed', [word('never'), word('closed')], []],
    ['mid"quoted words"dle', [word('mid'), phrase('quoted words'), word('dle')], []],
    ['""', [], []],
    ['… — !', [], []],
    ['', [], []],
  ])('reads %s', (typed, wanted, unwanted) => {
    expect(parseQuery(typed)).toEqual({ wanted, unwanted })
  })

  it('takes any text, and gives back what it wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const query = parseQuery(typed)
        const again = parseQuery(formatQuery(query))
        const words = ({ wanted, unwanted }: typeof query): readonly string[] =>
          [...wanted, ...unwanted]
            .map(({ text }) => text)
            .filter((text) => !/["“”„«»「」『』《》＂]/u.test(text))
        expect(words(again)).toEqual(expect.arrayContaining([...words(query)]))
      }),
    )
  })
})
