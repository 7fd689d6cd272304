import { greatestRun } from '../measure/greatest-run.ts'
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
  const run = greatestRun(units.length, (row) => {
    const words = measured.words[row] ?? 0
    const logit = logits[row] ?? 0
    if (units[row]?.spread === 'own') return logit + own >= 0 ? words : -words
    return readsAsFrame(logit) ? -words : 0
  })
  return run ?? [0, 0]
}
