import { isRunningText } from '../text/is-running-text.ts'
import type { Passage } from '../passages/passage.ts'
import { withoutHeadingMark } from '../text/without-heading-mark.ts'
import type { FoundTitle } from './found-title.ts'
import { countStretches } from '../text/count-stretches.ts'
import { isBreadcrumb } from '../text/is-breadcrumb.ts'
import { isNoTitle } from './is-no-title.ts'
import { isSentence } from './is-sentence.ts'

/** Longer lines under a breadcrumb are text; in characters. Chosen, not measured. */
const LONGEST = 150
const LETTERS = /\p{L}{2}/u

/**
 * The line right under the way from the home page, above all running text: what the way leads to. Null where there is no
 * such line, or where a title was found that is as good.
 */
export function findUnderBreadcrumb(
  passages: readonly Passage[],
  found: FoundTitle | null,
): FoundTitle | null {
  const text = passages.findIndex(({ unit }) => isRunningText(unit.text))
  const head = passages.slice(0, text < 0 ? 0 : text)
  const crumb = head.findLastIndex(({ unit }) => isBreadcrumb(unit.text))
  const index = crumb + 1
  const passage = head[index]
  if (crumb < 0 || passage === undefined) return null
  const title = withoutHeadingMark(passage.unit.text)
  if (found !== null && !isDisplaced(found, title, index)) return null
  if (title.length > LONGEST || !LETTERS.test(title) || isSentence(title)) return null
  return isNoTitle(passage, index) ? null : { index, title, cuts: [], copy: null }
}

/** Is a title above the way without a site's name, which that of the document would have; or a subtitle, shorter than the line above it? */
function isDisplaced(found: FoundTitle, title: string, index: number): boolean {
  if (found.cuts.length > 0 || found.copy !== null) return false
  if (found.index < index) return true
  return found.index === index + 1 && countStretches(title) > countStretches(found.title)
}
