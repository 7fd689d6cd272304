import type { BuildEvent } from './build-event.ts'
import type { Config } from './config/config.ts'
import type { FoundDumps } from './dumps/found-dumps.ts'

/** What a script of the reader is for; null: a chunk that other scripts load. */
export type ReaderRole = 'search' | 'edition' | 'home'

/** A file of the browser code, as bundled: its name carries a hash of its content. */
export interface ReaderFile {
  readonly name: string
  readonly role: ReaderRole | null
  readonly content: Uint8Array
}

/** What a build works with. */
export interface BuildOptions {
  readonly dumps: FoundDumps
  readonly config: Config
  /** The folder to publish: it, and the staged folder beside it, are the only places written besides `store`. */
  readonly out: string
  /** Remembers finished work between builds; default: `.fonds` beside `out`. */
  readonly store?: string
  /** Browser code; default: none, and the archive has no search form. */
  readonly reader?: readonly ReaderFile[]
  /**
   * Tasks done at a time, 1: in this thread, else in as many workers; default: what the machine and the dumps are
   * worth, and few tasks in this thread whatever they are. */
  readonly jobs?: number
  /** Plans and counts, and writes nothing. */
  readonly dryRun?: boolean
  /** Takes away what the store remembers of earlier builds and this one did not need. */
  readonly prune?: boolean
  readonly onEvent?: (event: BuildEvent) => void
  readonly signal?: AbortSignal
}
