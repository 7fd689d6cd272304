import type { EditionKind } from '@fonds/model'

/** One value of a facet, with the number of records that have it. */
export interface Listed {
  readonly value: string
  readonly records: number
}

/** A year and the records that state a date in it; null: those that state none. */
export interface ListedYear {
  readonly year: string | null
  readonly records: number
}

/** A month of a year, or the year alone, with the place of its records among those of the year. */
export interface ListedMonth {
  /** EDTF: a month, or a year for records that state no month. */
  readonly edtf: string
  readonly records: number
  /** The page of the year's list on which they start, from 1, and their anchor there. */
  readonly page: number
  readonly anchor: string
}

/** A year with its months; those that no record states are left out. */
export interface CalendarYear extends ListedYear {
  readonly months: readonly ListedMonth[]
}

/** A kind of edition, with the number of records of it. */
export interface ListedKind {
  readonly value: EditionKind
  readonly records: number
}
