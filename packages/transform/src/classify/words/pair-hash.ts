const PAIR_FACTOR = 0x9e3779b1 | 0

/** Hash of two words that stand side by side. */
export function pairHash(left: number, right: number): number {
  return Math.imul(left, PAIR_FACTOR) ^ right
}
