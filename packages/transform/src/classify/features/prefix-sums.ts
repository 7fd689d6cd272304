/** Sums of all numbers before each place: `sums[to] - sums[from]` is the sum of a window in one step. */
export function prefixSums(values: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(values.length + 1)
  let sum = 0
  for (let at = 0; at < values.length; at++) {
    sum += values[at] ?? 0
    sums[at + 1] = sum
  }
  return sums
}
