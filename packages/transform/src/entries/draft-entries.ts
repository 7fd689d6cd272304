import type { Passage } from '../passages/passage.ts'
import type { EntryLine } from './entry-line.ts'
import { usualGap } from '../shapes/usual-gap.ts'

/** An entry of a listing, as indexes of passages; `to` is inclusive. */
export interface EntryDraft {
  readonly from: number
  readonly to: number
  /** Null where the dump has lost the headline. */
  readonly headline: number | null
}

/** Lines above a headline that may belong to its entry. */
const MOST_LEAD = 3
/** Share of entries whose lines above must be alike. Chosen, not measured. */
const ALIKE = 0.7

/** An entry is at most so many times as long as the others: what follows then is no entry. Chosen, not measured. */
const LONGEST = 6

/** Gives each headline the passages of its entry: from the lines that lead to it up to those that lead to the next. */
export function draftEntries(
  passages: readonly Passage[],
  lines: readonly EntryLine[],
  headlines: readonly number[],
): EntryDraft[] {
  const lead = measureLead(lines, headlines)
  const starts = headlines.map((headline) => headline - lead)
  const usual = usualGap(starts) ?? 2
  return headlines.map((headline, index) => {
    const from = starts[index] ?? headline
    const next = starts[index + 1]
    const to =
      next === undefined || next - from > LONGEST * usual
        ? endOfLast(passages, lines, headline, Math.min(from + usual, passages.length) - 1)
        : endOfContent(passages, Math.max(headline, from + usual - 1), next - 1)
    return { from, to: Math.max(headline, to), headline }
  })
}

/** How many lines stand above every headline alike, above the first as well: a category, a credit, a date. */
function measureLead(lines: readonly EntryLine[], headlines: readonly number[]): number {
  let lead = 0
  while (lead < MOST_LEAD) {
    const above = headlines.map((headline) => classAt(lines, headline - lead - 1))
    const first = above[0]
    const alike = above.filter((each) => each === first).length
    const open = first !== undefined && first !== 'prose' && first !== 'more' && first !== 'none'
    const room = headlines.every(
      (headline, index) => headline - lead - 1 > (headlines[index - 1] ?? -1),
    )
    if (!open || !room || alike < ALIKE * headlines.length) break
    lead++
  }
  return lead
}

function classAt(lines: readonly EntryLine[], index: number): string {
  const line = lines[index]
  if (line === undefined) return 'none'
  if (line.role !== 'short') return line.role
  return line.words <= 5 ? 'words' : 'phrase'
}

/** What is beyond the usual length belongs to an entry as long as it is content: then a section ends, or a form stands between. */
function endOfContent(passages: readonly Passage[], usual: number, last: number): number {
  let to = Math.min(usual, last)
  while (to < last && passages[to + 1]?.keep === true) to++
  return to
}

/** The last entry is as long as the others are, but holds nothing that was set aside at its end. */
function endOfLast(
  passages: readonly Passage[],
  lines: readonly EntryLine[],
  headline: number,
  last: number,
): number {
  let to = Math.min(last, passages.length - 1)
  while (to > headline && passages[to]?.keep !== true && lines[to]?.role !== 'more') to--
  return to
}
