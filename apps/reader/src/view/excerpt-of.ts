import { bareRange } from '../text/bare-range.ts'
import type { ExcerptPart } from '../text/mark-words.ts'
import { findWords } from '../text/find-words.ts'
import type { PagefindFragment } from '../engine/pagefind.ts'
import { fragmentWords, type FragmentWords } from '../engine/fragment-words.ts'

/** Words in an excerpt. Chosen, not measured: about three lines of a card. */
const MOST_WORDS = 32

/** Words shown before the first that was found, where the text goes on before it. Chosen, not measured. */
const WORDS_BEFORE = 6

/** Stands between two blocks of a text where the first has no stop of its own, a heading or an item of a list. */
const BETWEEN_BLOCKS = ' · '

const stop = /[.!?:;…。！？：；؟۔।][\p{Pe}\p{Pf}\p{Pi}"']*$/u

/** A part of a record's text: from one word to another, `end` exclusive; default: all of it. */
export interface ExcerptRange {
  readonly start: number
  readonly end?: number
}

/**
 * The stretch of a record's text where most of the words found stand close together, with these marked. `heading` stands
 * right above and is not said again where the stretch begins with it.
 */
export function excerptOf(
  fragment: Pick<PagefindFragment, 'raw_content' | 'content' | 'locations'>,
  asked: readonly string[],
  heading: string,
  range: ExcerptRange = { start: 0 },
): readonly ExcerptPart[] {
  const text = fragmentWords(fragment)
  const { words, joiner } = text
  const start = range.start + headingWords(words.slice(range.start), heading)
  const end = Math.min(range.end ?? words.length, words.length)
  const marks = new Set(fragment.locations.filter((at) => at >= start && at < end))
  if (marks.size === 0) {
    // Found by its title, or by the bare form of a word: Pagefind does not say where, if anywhere, it stands.
    for (let at = start; at < end; at++)
      if (findWords(words[at] ?? '', asked).length > 0) marks.add(at)
  }
  const from = Math.max(
    start,
    densest(
      [...marks].sort((a, b) => a - b),
      start,
    ) - WORDS_BEFORE,
  )
  const to = Math.min(end, from + MOST_WORDS)
  const parts: ExcerptPart[] = []
  if (from > start) parts.push({ text: `…${joiner}`, marked: false })
  for (let at = from; at < to; at++) {
    if (words[at] === '') continue
    if (at > from) parts.push({ text: gapBefore(at, text), marked: false })
    const word = words[at] ?? ''
    const bare = bareRange(word, 'signs')
    if (marks.has(at) && bare.start < bare.end)
      parts.push(
        { text: word.slice(0, bare.start), marked: false },
        { text: word.slice(bare.start, bare.end), marked: true },
        { text: word.slice(bare.end), marked: false },
      )
    else parts.push({ text: word, marked: false })
  }
  const goesOn = words.slice(to, end).some((word) => word !== '')
  if (goesOn) parts.push({ text: `${joiner}…`, marked: false })
  return parts.filter((part) => part.text !== '')
}

/** What is written between a word and the one before it. */
function gapBefore(at: number, { words, joiner, ends }: FragmentWords): string {
  if (!ends.has(at - 1)) return joiner
  // The sign of an end stands alone where words are cut out of writing without spaces.
  const last = words[at - 1] === '' ? words[at - 2] : words[at - 1]
  return stop.test(last ?? '') ? ' ' : BETWEEN_BLOCKS
}

/** How many words at the beginning are the heading's; 0 where the text does not begin with it. */
function headingWords(words: readonly string[], heading: string): number {
  const sought = heading.replaceAll(/\s/gu, '')
  let read = ''
  for (const [at, word] of words.entries()) {
    if (read.length >= sought.length || sought === '') break
    read += word.replaceAll(/\s/gu, '')
    if (read.length < sought.length) continue
    if (!read.startsWith(sought)) return 0
    // The full stop that Pagefind puts after a title, and the sign of a block's end, may stand alone.
    return ['.', ''].includes(words[at + 1] ?? '-') ? at + 2 : at + 1
  }
  return 0
}

/** Where the window begins that holds most marks; the first of equals. */
function densest(marks: readonly number[], fallback: number): number {
  let best = marks[0] ?? fallback
  let most = 0
  let last = 0
  for (const [at, first] of marks.entries()) {
    while (last < marks.length && (marks[last] ?? 0) < first + MOST_WORDS - WORDS_BEFORE) last += 1
    if (last - at > most) {
      most = last - at
      best = first
    }
  }
  return best
}
