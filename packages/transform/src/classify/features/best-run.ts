/** Probability above which a unit speaks for belonging to the run. Chosen, not measured. */
const LEVEL = 0.4

/**
 * The run of units with the greatest sum of (probability − 0.4) × words (Kadane's scan): where the content most likely is.
 *
 * @returns rows `[from, to)`; the whole page when nothing stands above the level.
 */
export function bestRun(p: Float32Array, mass: Float32Array): readonly [from: number, to: number] {
  let best = 0
  let run: readonly [number, number] = [0, p.length]
  let sum = 0
  let from = 0
  for (let row = 0; row < p.length; row++) {
    sum += ((p[row] ?? 0) - LEVEL) * (mass[row] ?? 0)
    if (sum <= 0) {
      sum = 0
      from = row + 1
    } else if (sum > best) {
      best = sum
      run = [from, row + 1]
    }
  }
  return run
}
