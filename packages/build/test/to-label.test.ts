import type { EditionBlock } from '@fonds/model'
import { describe, expect, it } from 'vitest'
import { toLabel } from '../src/records/to-label.ts'

function labelOf(given: string | null, text: string, title: string | null = null): string[] {
  const blocks: EditionBlock[] = [{ kind: 'paragraph', text, lines: [1, 1] }]
  const record = { dump: 'dumps/page.txt', metadata: { title: given } }
  const { label, labelFrom } = toLabel(record, { title, blocks })
  return [labelFrom, label]
}

describe('toLabel', () => {
  it('takes the title of the text before the one that is given, and that before the first words', () => {
    expect(labelOf('Given', 'Words', 'Own')).toEqual(['text', 'Own'])
    expect(labelOf('Given\n title ', 'Words')).toEqual(['metadata', 'Given title'])
    expect(labelOf(null, 'Words')).toEqual(['words', 'Words'])
    expect(labelOf(null, ' ')).toEqual(['name', 'page.txt'])
  })

  it.each(['', ' ', '\u200b\u00a0', '\u0000\u202e', '\ufeff'])(
    'takes no given title of which nothing can be read: %j',
    (given) => {
      expect(labelOf(given, 'Words')).toEqual(['words', 'Words'])
    },
  )

  it.each([
    [['i', 'snake the change in money'], 'snake the change in money'],
    [['.. ~ , ":•,---1,..,m, . • - ,i*.t.lP 711', '\u2014', 'THE TIMES.'], 'THE TIMES.'],
    [['概要', '本文です。'], '概要'],
    [['* * *', '§'], '* * *'],
  ])('passes over first words that are none, as of a scan: %j', (texts, label) => {
    const blocks = texts.map((text): EditionBlock => ({ kind: 'paragraph', text, lines: [1, 1] }))
    const record = { dump: 'dumps/page.txt', metadata: { title: null } }
    expect(toLabel(record, { title: null, blocks })).toEqual({ label, labelFrom: 'words' })
  })

  it('cuts what is too long for a list, between characters', () => {
    const [, label = ''] = labelOf('\u{1f41f}'.repeat(200), '')
    expect(label).toBe(`${'\u{1f41f}'.repeat(150)}…`)
    expect(labelOf('tide '.repeat(100), '')[1]).toMatch(/^(?:tide ){58,59}tide…$/)
  })
})
