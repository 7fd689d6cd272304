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

/** A kind of edition, with the number of records of it. */
export interface ListedKind {
  readonly value: EditionKind
  readonly records: number
}
