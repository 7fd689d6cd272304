import type { DumpSource } from '@fonds/model'

/** A dump that was found, and where it lies on this machine. */
export interface FoundDump extends DumpSource {
  /** Absolute; null for standard input that is held in memory. Never part of what is published. */
  readonly path: string | null
  /** Absolute paths of the companions, in their order. */
  readonly companionPaths: readonly string[]
}

/** Why a file of a folder was not read. */
export type SkipReason =
  | 'not-a-dump'
  | 'hidden'
  /** Links are not followed, or this one leads into a folder that holds it. */
  | 'symbolic-link'
  /** It leads nowhere. */
  | 'broken-link'
  | 'special-file'
  | 'archive'

/** A file that a folder walk left alone. */
export interface SkippedFile {
  /** As the dump would be named. */
  readonly name: string
  readonly reason: SkipReason
}

/** What the given paths hold. */
export interface FoundDumps {
  /** In byte order of their names. */
  readonly sources: readonly FoundDump[]
  /** In byte order of their names. */
  readonly skipped: readonly SkippedFile[]
}
