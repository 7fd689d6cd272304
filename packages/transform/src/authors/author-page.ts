import { findTextStart } from '../passages/find-text-start.ts'
import type { Passage } from '../passages/passage.ts'
import { textKey } from '../text/text-key.ts'
import { ABOUT_AUTHOR } from './about-author.ts'
import type { AuthorCandidate } from './author-candidate.ts'
import { lowerWords } from './lower-words.ts'
import type { PassageSigns } from './passage-signs.ts'

/** As much of the first line as is read; in characters. */
const FIRST_SAMPLE = 300

/** What is counted once of a page, to tell its author. */
export interface AuthorPage {
  readonly passages: readonly Passage[]
  readonly title: number | null
  /** Words of candidates that the page writes in lower case somewhere. */
  readonly common: ReadonlySet<string>
  /** How often each candidate's name is one or a line of its own, and how often behind "Written by" and its like. */
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
  signs: PassageSigns,
): AuthorPage {
  const copies = new Map<string, number>()
  const named = new Map<string, number>()
  const words = new Set<string>()
  for (const { key, name, form, index } of candidates) {
    for (const word of name.split(/\s+/u)) words.add(word.toLowerCase())
    copies.set(key, (copies.get(key) ?? 0) + 1)
    if (form !== 'bare') named.set(key, (named.get(key) ?? 0) + 1)
    if (signs.about[index] !== 1) continue
    const about = textKey((passages[index]?.unit.text ?? '').replace(ABOUT_AUTHOR, ''))
    if (about !== '') named.set(about, (named.get(about) ?? 0) + 1)
  }
  let next = 0
  passages.forEach(({ key }, index) => {
    while ((candidates[next]?.index ?? Infinity) < index) next++
    const known = copies.get(key)
    if (known !== undefined && candidates[next]?.index !== index) copies.set(key, known + 1)
  })
  const firstText = findTextStart(passages, title)
  return {
    passages,
    title,
    common: lowerWords(passages, words),
    copies,
    named,
    firstText: firstText < 0 ? passages.length : firstText,
    signs,
    firstLine: ` ${textKey((passages[0]?.unit.text ?? '').slice(0, FIRST_SAMPLE))} `,
  }
}
