import type { Failure } from '../failure.ts'
import type { Sources } from './sources.ts'

/** Why a file of a folder was not read. */
export type SkipReason =
  | 'not-a-dump'
  /** Its name begins with a dot. */
  | 'hidden'
  /** It is called as what systems and tools leave in folders. */
  | 'system'
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

/** A folder that was given and names its dumps otherwise than the archive that it is a part of. */
export interface ApartFolder {
  readonly name: string
  /** What it is called in the archive. */
  readonly within: string
}

/** What the given paths hold. */
export interface FoundDumps {
  readonly sources: Sources
  /** In byte order of their names. */
  readonly skipped: readonly SkippedFile[]
  /** Dumps, and folders of them, that cannot be read; in byte order of their names. */
  readonly unread: readonly Failure[]
  /** What each given path is called: the name of a dump, or what the names of those in a folder begin with. */
  readonly names: ReadonlyMap<string, string>
  /** In the order in which they were given. */
  readonly apart: readonly ApartFolder[]
}
