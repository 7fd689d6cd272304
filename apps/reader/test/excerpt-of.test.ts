import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bestPlaces } from '../src/engine/best-places.ts'
import { placesIn } from '../src/engine/places-in.ts'
import { excerptOf } from '../src/view/excerpt-of.ts'

interface Text {
  readonly content: string
  readonly raw_content: string
  readonly locations: readonly number[]
}

const spaced = (content: string, ...locations: readonly number[]): Text => ({
  content,
  raw_content: content.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  locations,
})
const text = (parts: readonly { readonly text: string }[]): string =>
  parts.map((part) => part.text).join('')
const marked = (parts: ReturnType<typeof excerptOf>): readonly string[] =>
  parts.filter((part) => part.marked).map((part) => part.text)

describe('excerptOf', () => {
  it('leaves out the title that the text begins with, and marks what was found in the rest', () => {
    const parts = excerptOf(
      spaced('Harbour opens. The <b>harbour?</b> opened.', 0, 3),
      [],
      'Harbour opens',
    )
    expect(text(parts)).toBe('The <b>harbour?</b> opened.')
    expect(marked(parts)).toEqual(['<b>harbour?</b>'])
  })

  it('marks words without the signs around them', () => {
    expect(marked(excerptOf(spaced('“Harbour,” she said', 0), [], 'Title'))).toEqual(['Harbour'])
  })

  it('goes where most was found', () => {
    const words = Array.from({ length: 300 }, (_, at) => `w${at}`)
    const parts = excerptOf(spaced(words.join(' '), 5, 200, 203, 207), [], 'Title')
    expect(marked(parts)).toEqual(['w200', 'w203', 'w207'])
    expect(text(parts)).toMatch(/^… w194 .* …$/)
  })

  it('looks words up where Pagefind does not say', () => {
    const content = `${'word '.repeat(200)}הספר ${'word '.repeat(200)}end`
    expect(marked(excerptOf(spaced(content), ['הספר'], 'Title'))).toEqual(['הספר'])
  })

  it('puts no spaces where the writing has none', () => {
    const cut = ['休館', '日', '.', '市立', '図書館', 'は', '&lt;']
    const parts = excerptOf(
      { content: cut.join(''), raw_content: cut.join('\u200B'), locations: [4] },
      [],
      '休館日',
    )
    expect(parts).toEqual([
      { text: '市立', marked: false },
      { text: '図書館', marked: true },
      { text: 'は', marked: false },
      { text: '<', marked: false },
    ])
  })

  it('parts blocks where the text has no stop of its own, and adds none', () => {
    const end = '\u2063'
    const said = `Harbour opens. Fees${end} He said “yes”${end} Nobody came.${end} (Applause)${end}`
    expect(text(excerptOf(spaced(said), [], 'Harbour opens'))).toBe(
      'Fees · He said “yes” · Nobody came. (Applause)',
    )
    const cut = [
      '休館',
      '日',
      '.',
      '見出し',
      `${end} `,
      '市立',
      '図書館',
      `。${end} `,
      '終',
      `」${end}`,
    ]
    const raw = { content: cut.join(''), raw_content: cut.join('\u200B'), locations: [6] }
    expect(text(excerptOf(raw, [], '休館日'))).toBe('見出し · 市立図書館。 終」')
  })

  it('is a stretch of the text, whatever the text and the words found', () => {
    const word = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((each) => !/[\s\u200B\u2063\uFEFF]/u.test(each))
    fc.assert(
      fc.property(fc.array(word), fc.array(fc.nat(60)), word, (words, found, title) => {
        const content = words.join(' ')
        const parts = excerptOf(spaced(content, ...found), [], title)
        const shown = text(parts).replace(/^… /u, '').replace(/ …$/u, '')
        expect(content).toContain(shown)
      }),
    )
  })
})

describe('places', () => {
  const anchor = (
    id: string,
    location: number,
    element = 'h2',
  ): { element: string; id: string; text: string; location: number } => ({
    element,
    id,
    text: `Heading ${id}`,
    location,
  })

  it('names the headings under which something was found', () => {
    const anchors = [anchor('c', 20), anchor('a', 0), anchor('b', 10), anchor('x', 12, 'p')]
    const places = placesIn({ anchors, locations: [9, 30] })
    expect(places.map(({ id, start, end }) => [id, start, end])).toEqual([
      ['a', 0, 10],
      ['c', 20, Infinity],
    ])
  })
  it('should name first what holds the most of the different words', () => {
    const content = 'the the the fog the bell tolls'
    const anchors = [anchor('a', 0), anchor('b', 3), anchor('c', 5)]
    const found = { anchors, content, raw_content: content, locations: [0, 1, 2, 3, 4, 5, 6] }
    expect(bestPlaces(found, 2).map(({ id }) => id)).toEqual(['b', 'c'])
  })
})
