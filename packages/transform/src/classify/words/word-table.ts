/** Learned weights of words and pairs of words, looked up by hash. */
export interface WordTable {
  /** Bits of a hash that pick a weight, and that pick a bit of `known`. */
  readonly weightBits: number
  readonly knownBits: number
  readonly weights: Int8Array
  /** One bit a hash: words and pairs that were learned. */
  readonly known: Uint8Array
  /** Log-odds of one step of a weight. */
  readonly unit: number
  readonly bias: number
}
