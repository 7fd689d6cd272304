import { greatestRun } from '../measure/greatest-run.ts'

/** Probability above which a unit speaks for belonging to the run. Chosen, not measured. */
const LEVEL = 0.4

/**
 * The run of units with the greatest sum of (probability − 0.4) × words: where the content most likely is.
 *
 * @returns rows `[from, to)`; the whole page when nothing stands above the level.
 */
export function bestRun(p: Float32Array, mass: Float32Array): readonly [from: number, to: number] {
  const run = greatestRun(p.length, (row) => ((p[row] ?? 0) - LEVEL) * (mass[row] ?? 0))
  return run ?? [0, p.length]
}
