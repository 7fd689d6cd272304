import type { Passage } from '../passages/passage.ts'
import { isSentence } from './is-sentence.ts'
import type { TitleCandidates } from './read-title-candidates.ts'

/** Probability from which a passage is such a heading. Chosen, not measured. */
const HEADING = 0.4

/**
 * The row of the likeliest heading right above who wrote the page or when that other pages of the site hold, too: they link
 * to it. Asked where nothing else is a likely title, for on a site of few pages such links make a headline look like a
 * menu. -1 where there is none.
 */
export function findLinkedHeadline(
  { candidates, isDated, headings }: Pick<TitleCandidates, 'candidates' | 'isDated' | 'headings'>,
  scores: Float32Array,
  passages: readonly Passage[],
): number {
  let best = -1
  candidates.forEach(({ index, title }, row) => {
    const linked = (passages[index]?.unit.spread ?? 'own') !== 'own'
    if (!linked || isDated[row] !== true || (headings[row] ?? 0) < HEADING) return
    if (isSentence(title) || (best >= 0 && (scores[row] ?? 0) <= (scores[best] ?? 0))) return
    best = row
  })
  return best
}
