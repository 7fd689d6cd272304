import type { Digest } from '@fonds/workflow'
import type { DumpLocation } from './dump-location.ts'
import type { FileStamp } from './file-stamp.ts'

/** A dump with the digests of what it is made of. */
export interface PlannedDump {
  readonly name: string
  readonly folder: string
  readonly sha256: Digest
  /** How its file stood on the disk when the digest was taken; null: the next build has to read it. */
  readonly stamp: FileStamp | null
  readonly companions: readonly PlannedCompanion[]
  readonly location: DumpLocation
}

/** A file that speaks about a dump. */
export interface PlannedCompanion extends Pick<PlannedDump, 'name' | 'sha256' | 'stamp'> {}
