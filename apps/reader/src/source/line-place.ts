/** What became of a line of the source text, and where in the page it stands. */
export interface LinePlace {
  readonly element: HTMLElement
  /** The rule that set it aside; null: it is published. */
  readonly rule: string | null
}
