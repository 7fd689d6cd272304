/** Where a dump lies that was found: all that has to be remembered to open it. Plain data. */
export interface DumpPlace {
  readonly name: string
  /** Absolute. */
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** Absolute paths. */
  readonly companionPaths: readonly string[]
}
