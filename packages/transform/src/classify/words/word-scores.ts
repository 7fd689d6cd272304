/** What the learned weights of words say of each unit. */
export interface WordScores {
  /** Log-odds for content. */
  readonly score: Float32Array
  /** Share of the unit's words that have a weight: low in a language that was not learned. */
  readonly known: Float32Array
}
