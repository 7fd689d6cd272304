/** A date as `chrono-node` finds it. */
interface Parsed {
  readonly index: number
  readonly text: string
  readonly start: {
    isCertain(component: 'year' | 'month' | 'day'): boolean
    get(component: 'year' | 'month' | 'day'): number | null
  }
}

/** Finds the dates of a text in one language. */
export type DateReader = (text: string, reference: Date) => readonly Parsed[]
