import type { Unit } from '../passages/unit.ts'
import { readLineMarker } from '../passages/line-marker.ts'
import { CLEAR } from './choose-threshold.ts'

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
 * @param content of each unit the probability that it is content.
 */
export function hasLostMarkers(units: readonly Unit[], content: Float32Array): boolean {
  let blanks = 0
  let marked = 0
  let aside = 0
  units.forEach(({ text, blankBefore }, row) => {
    if (blankBefore > 0) blanks++
    if (readLineMarker(text)?.kind === 'bullet') marked++
    if ((content[row] ?? 0) < CLEAR) aside++
  })
  return (
    blanks >= LEAST_BLANKS &&
    marked <= MOST_MARKED * units.length &&
    aside >= LEAST_ASIDE * units.length
  )
}
