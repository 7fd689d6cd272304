/** Of probabilities nearer to 0 or 1 than any forest comes. */
const LEAST = 1e-6

/** Log-odds of a probability. */
export function logOdds(p: number): number {
  return Math.log(Math.max(LEAST, p) / Math.max(LEAST, 1 - p))
}
