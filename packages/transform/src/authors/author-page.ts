import type { Passage } from '../passages/passage.ts'
import { textKey } from '../text/text-key.ts'
import { ABOUT_AUTHOR } from './about-author.ts'
import type { AuthorCandidate } from './author-candidate.ts'
import { type PassageSigns, readPassageSigns } from './passage-signs.ts'

const ASCII = /^\p{ASCII}*$/u
const LOWER_ASCII_WORD = /(?<![A-Za-z])[a-z][A-Za-z]+/g
const LOWER_WORD = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]+/gu
/** As much of a passage as is read for common words; in characters. */
const COMMON_SAMPLE = 2000
/** A passage from here on is running text; in characters. */
const RUNNING = 180
/** Passages below a candidate whose signs are asked for, and itself. */
const BELOW = 4
/** As much of the first line as is read; in characters. */
const FIRST_SAMPLE = 300

/** What is counted once of a page, to tell its author. */
export interface AuthorPage {
  readonly passages: readonly Passage[]
  readonly title: number | null
  readonly common: ReadonlySet<string>
  /** How often each candidate's name is one, and how often behind "Written by" and its like. */
  readonly copies: ReadonlyMap<string, number>
  readonly named: ReadonlyMap<string, number>
  readonly firstText: number
  readonly signs: PassageSigns
  readonly firstLine: string
}

/** Counts a page once. Linear. */
export function readAuthorPage(
  passages: readonly Passage[],
  title: number | null,
  candidates: readonly AuthorCandidate[],
): AuthorPage {
  const copies = new Map<string, number>()
  const named = new Map<string, number>()
  for (const { key, form, index } of candidates) {
    copies.set(key, (copies.get(key) ?? 0) + 1)
    if (form !== 'bare') named.set(key, (named.get(key) ?? 0) + 1)
    const text = passages[index]?.unit.text ?? ''
    if (!ABOUT_AUTHOR.test(text)) continue
    const about = textKey(text.replace(ABOUT_AUTHOR, ''))
    if (about !== '') named.set(about, (named.get(about) ?? 0) + 1)
  }
  const firstText = passages.findIndex(
    (passage, index) => passage.keep && passage.unit.text.length > RUNNING && index > (title ?? -1),
  )
  return {
    passages,
    title,
    common: commonWords(passages),
    copies,
    named,
    firstText: firstText < 0 ? passages.length : firstText,
    signs: readPassageSigns(passages, (candidates.at(-1)?.index ?? 0) + BELOW),
    firstLine: ` ${textKey((passages[0]?.unit.text ?? '').slice(0, FIRST_SAMPLE))} `,
  }
}

/** Words that the page writes in lower case somewhere: names of people are seldom among them. */
function commonWords(passages: readonly Passage[]): ReadonlySet<string> {
  const common = new Set<string>()
  for (const { unit } of passages) {
    const text = unit.text.slice(0, COMMON_SAMPLE)
    // The same in the letters that most texts are written in, at a third of the price.
    const pattern = ASCII.test(text) ? LOWER_ASCII_WORD : LOWER_WORD
    for (const word of text.match(pattern) ?? []) common.add(word)
  }
  return common
}
