/** How dates are written: `{year}`, `{month}` (its name), `{day}` (its number). */
export interface DatePatterns {
  readonly day: string
  /** A first of a month, which some languages write otherwise. */
  readonly first: string
  readonly month: string
  readonly year: string
}
