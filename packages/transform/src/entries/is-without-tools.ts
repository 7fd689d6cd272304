import type { Passage } from '../passages/passage.ts'
import { beginsWithAny } from '../text/begins-with-any.ts'
import { countsEntries } from './counts-entries.ts'
import type { EntryLine } from './entry-line.ts'
import { PAGERS, SORTERS } from './listing-words.ts'

/** Longer passages are no tools of a listing; in characters. */
const LONGEST_TOOL = 60
/** Share of the content's passages that name an author, from which the page may be a front page. */
const BYLINES = 0.02
/** More paragraphs of content in a row are a text. */
const MOST_IN_ROW = 2
/** Passages of fewer words between paragraphs do not end a text: a drop cap's letter, a note's number. */
const LEAST_BREAK = 3

/**
 * Does a page hold a text of several paragraphs, and neither names authors nor offers what listings offer: to sort, to turn
 * the page, a count of what there is? So are pages of services and articles. Linear.
 */
export function isWithoutTools(passages: readonly Passage[], lines: readonly EntryLine[]): boolean {
  let kept = 0
  let bylines = 0
  let inRow = 0
  let longest = 0
  for (const [index, { unit, key, keep }] of passages.entries()) {
    const line = lines[index]
    if (line === undefined) continue
    if (unit.text.length < LONGEST_TOOL && isTool(key)) return false
    if (line.role === 'byline') bylines++
    if (!keep) continue
    kept++
    if (line.role === 'prose') inRow++
    else if (line.words >= LEAST_BREAK) inRow = 0
    longest = Math.max(longest, inRow)
  }
  return longest > MOST_IN_ROW && bylines < BYLINES * kept
}

function isTool(key: string): boolean {
  return PAGERS.has(key) || countsEntries(key) || sorts(key)
}

const sorts = beginsWithAny(SORTERS)
