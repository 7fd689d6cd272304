import type { Segment } from '../rows/create-row-file.ts'

/** Where a dump lies on this machine, and how it looked when its digest was taken. */
export interface DumpLocation {
  /** Absolute; null: the bytes are the object of the store that the digest names. */
  readonly path: string | null
  readonly size: number
  readonly modified: number
  readonly companionPaths: readonly string[]
}

/** Where the planned dumps are kept, with their locations: there may be as many as records. */
export interface KeptDumps {
  readonly path: string
  /** Parts of the file, each with the name of its first dump, in byte order of the names. */
  readonly segments: readonly ({ readonly first: string } & Segment)[]
}

/** What the handlers need to know of this machine. Plain data; nothing in it changes a result. */
export interface Environment {
  readonly dumps: KeptDumps
  /** A folder for what is made and thrown away again. */
  readonly scratch: string
}
