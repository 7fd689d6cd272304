import type { Passage } from '../passages/passage.ts'
import { CODE_UNITS, codeUnits } from '../text/code-units.ts'

/** As much of a passage as is read; in characters. */
const SAMPLE = 2000
/** Longer words are not told apart by their length. */
const LONGEST = 31
/** First letters are told apart by so many of their bits. */
const FIRSTS = 1024

const kinds = { other: 0, inside: 1, lower: 2 } as const
/** What a UTF-16 code unit is to a word: a small letter, another letter or mark, or none. */
const table = new Uint8Array(CODE_UNITS)
for (const { index, 0: run } of codeUnits.matchAll(/[\p{L}\p{M}]+/gu))
  table.fill(kinds.inside, index, index + run.length)
for (const { index, 0: run } of codeUnits.matchAll(/\p{Ll}+/gu))
  table.fill(kinds.lower, index, index + run.length)

/**
 * Which of some words a page writes with a small letter first somewhere: names of people are seldom among them. Only words
 * that begin and are as long as one of them are cut out and compared: a seventh of the time that collecting all takes.
 */
export function lowerWords(
  passages: readonly Passage[],
  wanted: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>()
  if (wanted.size === 0) return found
  /** Of each first letter a bit for each length that a word has. */
  const lengths = new Int32Array(FIRSTS)
  for (const word of wanted) {
    const first = word.charCodeAt(0) % FIRSTS
    lengths[first] = (lengths[first] ?? 0) | (1 << Math.min(LONGEST, word.length))
  }
  for (const { unit } of passages) {
    const { text } = unit
    const end = Math.min(SAMPLE, text.length)
    let start = -1
    for (let at = 0; at <= end; at++) {
      const kind = at < end ? (table[text.charCodeAt(at)] ?? kinds.other) : kinds.other
      if (kind !== kinds.other) {
        if (start < 0) start = at
        continue
      }
      if (start < 0) continue
      const length = Math.min(LONGEST, at - start)
      const first = text.charCodeAt(start)
      if (table[first] === kinds.lower && (((lengths[first % FIRSTS] ?? 0) >> length) & 1) === 1) {
        const word = text.slice(start, at)
        if (wanted.has(word)) found.add(word)
      }
      start = -1
    }
  }
  return found
}
