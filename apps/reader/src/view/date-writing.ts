/** How dates are written: months by name, templates with `{year}`, `{month}` and `{day}`. */
export interface DateWriting {
  readonly months: readonly string[]
  readonly date: {
    readonly day: string
    /** A first of a month. */
    readonly first: string
    readonly month: string
    readonly year: string
  }
}
