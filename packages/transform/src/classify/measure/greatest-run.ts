/**
 * The run of rows whose gains have the greatest sum (Kadane's scan).
 *
 * @param gainOf what a row adds to a run that holds it; below 0 it speaks against.
 * @returns rows, the second exclusive; null where no run gains anything.
 */
export function greatestRun(
  rows: number,
  gainOf: (row: number) => number,
): readonly [from: number, to: number] | null {
  let best = 0
  let found: readonly [number, number] | null = null
  let sum = 0
  let from = 0
  for (let row = 0; row < rows; row++) {
    sum += gainOf(row)
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
