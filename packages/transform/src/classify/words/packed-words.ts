/**
 * Learned weights of words as the trainer writes them. Most hashes were not learned, and most weights are small: in Rice
 * code (`readRice`) they take a third of what a bit a hash and a byte a weight would.
 */
export interface PackedWords {
  readonly weightBits: number
  readonly knownBits: number
  readonly unit: number
  readonly bias: number
  /** Low bits of the Rice code of `known`, and of `weights`. */
  readonly knownLowBits: number
  readonly weightLowBits: number
  /** How many hashes were learned, and how many places they pick. */
  readonly learned: number
  readonly weighed: number
  /** Base 64 of how many hashes stand between each that was learned and the one before. */
  readonly known: string
  /**
   * Base 64 of the weight of each place that a learned hash picks, in order: 2w for a weight w of 0 and more, −2w − 1 for one
   * below 0. Other places weigh nothing.
   */
  readonly weights: string
}
