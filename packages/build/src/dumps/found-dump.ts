import type { DumpSource } from '@fonds/model'

/** A dump that was found, and where it lies on this machine. */
export interface FoundDump extends DumpSource {
  /** Absolute; null for standard input that is held in memory. Never part of what is published. */
  readonly path: string | null
  /** Absolute paths of the companions, in their order. */
  readonly companionPaths: readonly string[]
}
