import type { WordTable } from './word-table.ts'

/** Whether the word or pair of words that a hash stands for was learned. */
export function isKnown({ known, knownBits }: WordTable, hash: number): boolean {
  const bit = hash & ((1 << knownBits) - 1)
  return (((known[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1
}
