import { isWidespread } from '../../evidence/is-widespread.ts'
import { hasWords } from '../../text/has-words.ts'
import { isMachineLine } from '../../text/is-machine-line.ts'
import { isNumbered } from './is-numbered.ts'
import type { ReadPage } from '../measure/read-page.ts'
import { readsAsFrame } from './reads-as-frame.ts'

/**
 * Shares of the units a site repeats that have to read as frame: up to the first the site has none, and what it repeats is text;
 * from the second on it is frame. On sites with menus four in ten do and more, of psalms that end in the same words, bulletins,
 * minutes and verse with refrains none. Chosen between.
 */
const NONE = 0.25
const FULL = 0.4
/** Units of frame that are taken to be there whatever is found: of two or three lines nothing can be told. Chosen. */
const BENEFIT = 2

/**
 * How much it tells that the site repeats a unit, from 0 to 1: nothing where hardly anything it repeats is a menu, a bar or a
 * footer by its words, for then its records are texts that say the same.
 *
 * @param logits log-odds of content of each unit, as the text alone says.
 */
export function weighFrame({ units, measured }: ReadPage, logits: Float32Array): number {
  let repeated = 0
  let frame = 0
  for (const [row, { spread, text }] of units.entries()) {
    if (!isWidespread(spread) || isNumbered(measured, row)) continue
    // Rules and addresses stand in the footers of mail as in texts.
    if (!hasWords(text) || isMachineLine(text)) continue
    repeated += 1
    if (readsAsFrame(logits[row] ?? 0)) frame += 1
  }
  const share = (frame + BENEFIT) / (repeated + BENEFIT)
  return Math.min(1, Math.max(0, (share - NONE) / (FULL - NONE)))
}
