import type { ReadPage } from '../measure/read-page.ts'
import { readsAsFrame } from './reads-as-frame.ts'

/**
 * The stretch of a page that is its own: the run of units in which the words of this record alone outweigh most what the site
 * repeats. What the site repeats before and after it is its frame; what stands inside belongs to how its pages are written: the
 * labels of a form, “Ingredients” over each list of them, the words by which laws come into force.
 *
 * @param logits log-odds of content of each unit, as the text alone says.
 * @param own what a unit of this record alone gains on them.
 * @returns rows, the second exclusive; equal where a page has nothing of its own.
 */
export function findOwnStretch(
  { units, measured }: ReadPage,
  logits: Float32Array,
  own: number,
): readonly [from: number, to: number] {
  let best = 0
  let found: readonly [number, number] = [0, 0]
  let sum = 0
  let from = 0
  for (const [row, { spread }] of units.entries()) {
    const words = measured.words[row] ?? 0
    const logit = logits[row] ?? 0
    if (spread === 'own') sum += logit + own >= 0 ? words : -words
    else if (readsAsFrame(logit)) sum -= words
    if (sum <= 0) {
      sum = 0
      from = row + 1
    } else if (sum > best) {
      best = sum
      found = [from, row + 1]
    }
  }
  return found
}
