import { textKey } from '../text/text-key.ts'
import type { TitleCandidate } from './title-candidate.ts'
import type { TitleCandidates } from './read-title-candidates.ts'

/**
 * Where the first line is the likeliest title, a heading right above who wrote the page or when stands for it, though it be so
 * much less likely, in log-odds, unless the first line stands so itself: first lines are often reworded for search engines.
 * Chosen on training pages, with a forest of which their sites were held out: two was best of 0.5 to 3.
 */
const LESS_LIKELY = 2
/** Probability from which a passage is such a heading. Chosen, not measured. */
const HEADING = 0.4
/** A shorter part of the first line, in characters, is the label of a section and no headline. Chosen, not measured. */
const LEAST_PART = 0.25
/** Shorter words, in letters, stand in any two titles. Chosen, not measured. */
const LEAST_TELLING = 4

/**
 * The row of the likeliest candidate that may be the title; of the headline on the page where that is the first line and the page
 * has a headline of its own. -1 where none may.
 *
 * @param may whether each candidate may be the title at all.
 * @param second the passage from which on all are entries.
 */
export function preferHeadline(
  { candidates, isDated, headings }: Pick<TitleCandidates, 'candidates' | 'isDated' | 'headings'>,
  scores: Float32Array,
  may: readonly boolean[],
  second: number,
): number {
  const likeliest = (asked: (row: number) => boolean): number => {
    let best = -1
    may.forEach((allowed, row) => {
      if (!allowed || !asked(row)) return
      if (best < 0 || (scores[row] ?? 0) > (scores[best] ?? 0)) best = row
    })
    return best
  }
  const best = likeliest(() => true)
  const found = candidates[best]
  if (found === undefined || found.index > 0) return best
  const isHeadline = isDated[best] === true
  const headline = likeliest(
    (row) =>
      !isHeadline &&
      candidates[row]?.index !== 0 &&
      isDated[row] === true &&
      (headings[row] ?? 0) >= HEADING &&
      isRewording(found, candidates[row]) &&
      (scores[row] ?? 0) > (scores[best] ?? 0) - LESS_LIKELY,
  )
  return headline >= 0 ? headline : sameBelow(candidates, scores, best, second)
}

/** A headline says of the same thing about as much: with a word of the first line, and no label of a section. */
function isRewording(first: TitleCandidate, headline: TitleCandidate | undefined): boolean {
  if (headline === undefined || headline.title.length < LEAST_PART * first.title.length)
    return false
  return headline.words.some((word) => word.length >= LEAST_TELLING && first.different.has(word))
}

/**
 * Where the first line says the title, with the site's name or without, and a passage below says the very same, that one is
 * the headline.
 */
function sameBelow(
  candidates: readonly TitleCandidate[],
  scores: Float32Array,
  best: number,
  second: number,
): number {
  const found = candidates[best]
  if (found === undefined || found.index > 0) return best
  const keys = new Set(
    candidates
      .filter(({ index, dropped, lead, title, rest }) => {
        if (index > 0 || lead !== found.lead) return false
        return dropped === found.dropped || (dropped > found.dropped && rest.length <= title.length)
      })
      .map(({ title }) => textKey(title)),
  )
  let headline = best
  candidates.forEach(({ index, title }, row) => {
    if (index === 0 || index >= second || !keys.has(textKey(title))) return
    if (headline === best || (scores[row] ?? 0) > (scores[headline] ?? 0)) headline = row
  })
  return headline
}
