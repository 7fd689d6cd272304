import type { Edition } from '@fonds/model'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseLines } from '../src/tree/parse-lines.ts'
import { treeLines } from '../src/tree/tree-lines.ts'
import { arbitraryText } from './support/arbitrary-text.ts'
import { edit } from './support/edit.ts'

const TEN_MEGABYTES = 10_000_000

describe('conservation', () => {
  it('should give every text back from its tree of lines', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const lines = treeLines(parseLines(text))
        expect(lines.map((line) => line.value + line.ending).join('')).toBe(text)
      }),
    )
  })

  it('should account for every character of any text, in order and without overlap', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        const { ledger } = edit(text)
        let at = 0
        for (const span of ledger) {
          expect(span.start).toBe(at)
          expect(span.end).toBeGreaterThan(span.start)
          at = span.end
          if (span.fate === 'space') expect(text.slice(span.start, span.end).trim()).toBe('')
          else expect(span.rule).not.toBeNull()
        }
        expect(at).toBe(text.length)
      }),
      { numRuns: 300 },
    )
  })

  it('should hold every character that is no space in blocks and set-aside spans, and no other', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(characters(published(edit(text)))).toEqual(characters(text))
      }),
      { numRuns: 300 },
    )
  })

  it('should take any text in one line of ten megabytes', () => {
    const text = 'word '.repeat(TEN_MEGABYTES / 5)
    const { ledger } = edit(text)
    expect(ledger.at(-1)?.end).toBe(text.length)
  })

  it('should give the same edition for the same text', () => {
    fc.assert(
      fc.property(arbitraryText, (text) => {
        expect(JSON.stringify(edit(text))).toBe(JSON.stringify(edit(text)))
      }),
      { numRuns: 50 },
    )
  })
})

function published(edition: Edition): string {
  return [...edition.blocks, ...edition.aside].map((part) => part.text).join('\n')
}

/** How often each code unit that is no white space stands in a text. */
function characters(text: string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const unit of text.replaceAll(/\s+/g, '').split('')) counts[unit] = (counts[unit] ?? 0) + 1
  return counts
}
