/** The whole archive in numbers. */
export interface ArchiveCounts {
  readonly records: number
  readonly sources: number
  readonly languages: number
  /** Non-space characters (UTF-16 code units) published and set aside, of all records. */
  readonly published: number
  readonly aside: number
  readonly entries: number
}
