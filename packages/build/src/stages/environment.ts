/** Where a dump lies on this machine, and how it looked when its digest was taken. */
export interface DumpLocation {
  /** Absolute; null: the bytes are the object of the store that the digest names. */
  readonly path: string | null
  readonly size: number
  readonly modified: number
  readonly companionPaths: readonly string[]
}

/** What the handlers need to know of this machine. Plain data; nothing in it changes a result. */
export interface Environment {
  /** By name of the dump. */
  readonly dumps: Readonly<Record<string, DumpLocation>>
  /** A folder for what is made and thrown away again. */
  readonly scratch: string
}
