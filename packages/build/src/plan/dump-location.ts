/** Where a dump lies on this machine, and how it looked when its digest was taken. */
export interface DumpLocation {
  /** Absolute; null: the bytes are the object of the store that the digest names. */
  readonly path: string | null
  readonly size: number
  readonly modified: number
  readonly companionPaths: readonly string[]
}
