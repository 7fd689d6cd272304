import type { FeatureTable } from '../forests/feature-table.ts'
import { CLEAR } from './choose-threshold.ts'
import { markerCodes } from './features/marker-codes.ts'

/** Units of a page below a blank line, from which its blank lines tell something. Chosen, not measured. */
const LEAST_BLANKS = 4
/** A dump that keeps markers puts one before more of its units than this share: menus are lists. Chosen, not measured. */
const MOST_MARKED = 0.02
/**
 * Share of the page's units that are clearly not content, from which it has menus whose markers would show; in plain documents lines
 * that stand close together are verses, responses, heads of letters. Chosen; of the training pages nineteen in twenty have more.
 */
const LEAST_ASIDE = 0.1

/**
 * Does a dump keep blank lines, but no markers of items, as what reads the text of a document's nodes does?
 *
 * @param first the first stage's table of the page.
 * @param content of each unit the probability that it is content.
 */
export function hasLostMarkers(first: FeatureTable, content: Float32Array): boolean {
  const count = (column: Float32Array | undefined, isMeant: (value: number) => boolean): number =>
    column?.reduce((sum, value) => sum + (isMeant(value) ? 1 : 0), 0) ?? 0
  const named = (name: string): Float32Array | undefined => first.columns[first.names.indexOf(name)]
  return (
    count(named('blank-before'), (blanks) => blanks > 0) >= LEAST_BLANKS &&
    count(named('marker'), (marker) => marker === markerCodes.bullet) <=
      MOST_MARKED * first.count &&
    count(content, (p) => p < CLEAR) >= LEAST_ASIDE * first.count
  )
}
