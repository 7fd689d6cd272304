/** What became of one line of a record. */
export interface LineReading {
  readonly published: boolean
  /** As which kind of block it is published, or which rule set it aside. */
  readonly by: string
}

/** What became of the lines of a record, by number; lines of white space are in none. */
export type LineReadings = ReadonlyMap<number, LineReading>
