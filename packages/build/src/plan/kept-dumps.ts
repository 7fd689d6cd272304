import type { Segment } from '../rows/create-row-file.ts'

/** Where the planned dumps are kept, with their locations: there may be as many as records. */
export interface KeptDumps {
  readonly path: string
  /** Parts of the file, each with the name of its first dump, in byte order of the names. */
  readonly segments: readonly ({ readonly first: string } & Segment)[]
}
