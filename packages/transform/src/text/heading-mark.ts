/** The signs around a heading by which plain text says that it is one, and how deep. */
export interface HeadingMark {
  readonly style: 'markdown' | 'wiki'
  /** From 1. */
  readonly depth: number
  /** UTF-16 code units of the signs and the white space before the words, and behind them. */
  readonly before: number
  readonly after: number
}
