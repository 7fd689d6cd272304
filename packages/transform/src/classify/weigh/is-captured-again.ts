import { isWidespread } from '../../evidence/is-widespread.ts'
import type { ReadPage } from '../measure/read-page.ts'
import { readsAsFrame } from './reads-as-frame.ts'

/** Log-odds from which a unit reads as content: a probability of 0.7. Chosen, not measured. */
const CONTENT = Math.log(0.7 / 0.3)
/**
 * Share of the words of running text that stand on other records too, from which those are captures of one page. Half of them
 * are soon the formulas of a law, or what each page of an office says, around a paragraph of its own. Chosen, see below.
 */
const RETURNING = 0.8

/**
 * Does the site hold a page again and again, as it was captured at other times? Menus return on the pages of a site, and its
 * texts do not: where nearly all of the running text stands on a tenth of the records and more, it is the same
 * page that does, and that a line returns tells nothing of it. So it is with none of 137 pages of a site, nor of 912 pages in
 * folders of twelve. Short lines are not asked: those of a book return in all its volumes.
 *
 * @param logits log-odds of content of each unit, as the text alone says.
 */
export function isCapturedAgain(
  { units, measured, prose }: ReadPage,
  logits: Float32Array,
): boolean {
  let running = 0
  let returning = 0
  for (const [row, { spread }] of units.entries()) {
    const logit = logits[row] ?? 0
    if (prose[row] !== 1 || readsAsFrame(logit)) continue
    const words = measured.words[row] ?? 0
    if (isWidespread(spread)) {
      if (logit < CONTENT) continue
      returning += words
    }
    running += words
  }
  return returning > RETURNING * running
}
