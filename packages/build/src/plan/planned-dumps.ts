import type { Failure } from '../failure.ts'
import type { KeptDumps } from './kept-dumps.ts'
import type { PlannedDump } from './planned-dump.ts'

/** All dumps of a build, in byte order of their names. They are kept on the disk, and read whenever they are asked for. */
export interface PlannedDumps extends Iterable<PlannedDump> {
  readonly count: number
  /** Those that were left out, as they cannot be read any more. */
  readonly unread: readonly Failure[]
  /** Of all, as stored. */
  readonly bytes: number
  /** Where they are kept, for those who look for one. */
  readonly kept: KeptDumps
  /** Leaves what is kept in a file, for the next build; it cannot be read here any more. */
  readonly keepAs: (path: string) => void
  /** Takes away what is kept. */
  readonly close: () => void
}
