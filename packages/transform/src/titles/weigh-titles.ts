import { details } from '../classify/details.ts'
import { askForest } from '../forests/ask-forest.ts'
import type { FeatureTable } from '../forests/feature-table.ts'
import { sigmoid } from '../forests/sigmoid.ts'
import type { Passage } from '../passages/passage.ts'
import type { TitleCandidates } from './read-title-candidates.ts'

/**
 * Probability that the first line says the page's title, from which candidates are weighed as those of such a page. Low, for
 * taking a menu's first line for a title costs less than the reverse: on training pages, sites held out, 0.1 keeps 0.812 of the
 * titles of dumps that begin with them (0.814 if all dumps were weighed so; 0.803 with 0.5), and finds 0.581 of the others,
 * in the suite's flavour without blank lines (0.459; 0.617 with 0.5).
 */
const TITLED = 0.1

/**
 * Log-odds of each candidate to be the title. Where a page surely does not begin with its title, they are those of a forest
 * that has learned from such pages: their first line is the first of a menu, and who repeats its words tells nothing. A text
 * that begins with content has no menu.
 */
export function weighTitles(
  { candidates, table }: TitleCandidates,
  passages: readonly Passage[],
): Float32Array {
  const mayBeTitled =
    passages[0]?.keep === true ||
    (candidates[0]?.index === 0 &&
      sigmoid(askForest(details.titled, firstRow(table))[0] ?? 0) >= TITLED)
  return askForest(mayBeTitled ? details.title : details.headline, table)
}

/** The first candidate is the first line as it stands, where that may be a title. */
function firstRow({ names, columns }: FeatureTable): FeatureTable {
  return { count: 1, names, columns: columns.map((column) => column.subarray(0, 1)) }
}
