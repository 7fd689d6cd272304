/** Probabilities are taken for no more certain than this. */
const CERTAIN = 0.9999

/** Probability of the decision, 0.5 to 1: the odds of content, read from the page's threshold. */
export function confidenceOf(p: number, threshold: number): number {
  const odds = oddsOf(p) / oddsOf(threshold)
  return odds >= 1 ? odds / (1 + odds) : 1 / (1 + odds)
}

function oddsOf(p: number): number {
  const certain = Math.min(CERTAIN, Math.max(1 - CERTAIN, p))
  return certain / (1 - certain)
}
