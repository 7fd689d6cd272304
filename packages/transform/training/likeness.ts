const WORD = /[\p{L}\p{N}\p{M}]+/gu

/** How much two texts say the same: twice the words in common, as a share of the words of both; 0 to 1. */
export function likeness(one: string, other: string): number {
  const left = one.toLowerCase().match(WORD) ?? []
  const right = other.toLowerCase().match(WORD) ?? []
  const rest = new Map<string, number>()
  for (const word of right) rest.set(word, (rest.get(word) ?? 0) + 1)
  let both = 0
  for (const word of left) {
    const count = rest.get(word) ?? 0
    if (count > 0) both++
    rest.set(word, count - 1)
  }
  return (2 * both) / Math.max(1, left.length + right.length)
}
