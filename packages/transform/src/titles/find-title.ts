import type { Passage } from '../passages/passage.ts'
import { withoutHeadingMark } from '../text/without-heading-mark.ts'
import { findHanging } from '../passages/find-hanging.ts'
import { findCentredTitle } from './find-centred-title.ts'
import { findLabelledTitle } from './find-labelled-title.ts'
import { findLikeliestTitle } from './find-likeliest-title.ts'
import { findSectionName } from './find-section-name.ts'
import { findUnderBreadcrumb } from './find-under-breadcrumb.ts'
import type { FoundTitle } from './found-title.ts'
import { isMachineLine } from '../text/is-machine-line.ts'
import { isSentence } from './is-sentence.ts'

/** Longer lines under a head are text; in characters. Chosen, not measured. */
const LONGEST_UNDER_HEAD = 150

/**
 * Finds the title the text itself gives: a labelled one, one printed as such, else the likeliest of all short passages
 * above or at the start of the running text, but what stands under a breadcrumb for one above it, else the first centred
 * one, or the name of the section whose entries a page lists. Null when there is none.
 *
 * @param headlines passages that are headlines of entries; of these only the first can still be the page's title.
 */
export function findTitle(
  passages: readonly Passage[],
  headlines: readonly number[] = [],
): FoundTitle | null {
  // A page whose headings stand out was printed by a text browser, which sets the title in the middle.
  const printed = findHanging(passages).size > 0
  const certain =
    findLabelledTitle(passages) ??
    findUnderHead(passages) ??
    (printed ? findCentredTitle(passages, printed) : null)
  if (certain !== null) return certain
  const likeliest = findLikeliestTitle(passages, headlines)
  return (
    findUnderBreadcrumb(passages, likeliest) ??
    likeliest ??
    (headlines.length === 0
      ? findCentredTitle(passages, false)
      : findSectionName(passages, headlines))
  )
}

/** The line right under a page's address and time, as many tools write them over the text. */
function findUnderHead(passages: readonly Passage[]): FoundTitle | null {
  const index = passages.findIndex(({ unit }) => !isMachineLine(unit.text))
  const title = withoutHeadingMark(passages[index]?.unit.text ?? '')
  if (index < 1 || title.length > LONGEST_UNDER_HEAD || isSentence(title)) return null
  return /\p{L}/u.test(title) ? { index, title, cuts: [], copy: null } : null
}
