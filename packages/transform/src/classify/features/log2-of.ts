/** Numbers whose logarithms are kept: distances and counts of a page are seldom greater. */
const KEPT = 4096
const logarithms = Float64Array.from({ length: KEPT }, (_, number) => Math.log2(number))

/** `Math.log2`, looked up where the number is whole: features ask for some ten thousand a page. */
export function log2Of(number: number): number {
  const whole = number | 0
  const kept = whole === number && whole >= 0 ? logarithms[whole] : undefined
  return kept ?? Math.log2(number)
}
