/** A date found in a line. */
export interface DateReading {
  /** EDTF: year, year and month, or day. Null when it can be read in two ways. */
  readonly edtf: string | null
  /** Where it stands, in UTF-16 code units. */
  readonly start: number
  readonly end: number
}
