import type { Store } from '@fonds/workflow'
import type { BuildEvent } from '../build-event.ts'
import type { ReaderFile } from '../build-options.ts'
import type { Config } from '../config/config.ts'
import type { PlannedDumps } from '../plan/planned-dumps.ts'
import type { StagesResult } from '../stages/run-stages.ts'
import type { StandingArchive } from './find-standing.ts'
import type { OutPlaces } from './out-places.ts'

/** All that an archive is made of. */
export interface ArchiveParts extends StagesResult {
  readonly places: OutPlaces
  /** The archive before, where nobody touched it. */
  readonly standing: StandingArchive | null
  readonly store: Store
  /** A folder for what is needed on the way. */
  readonly scratch: string
  readonly config: Config
  readonly planned: PlannedDumps
  readonly reader: readonly ReaderFile[]
  /** Of all that this build needs of the store; what is published joins them. */
  readonly keys: Set<string>
  readonly onEvent: (event: BuildEvent) => void
  readonly signal: AbortSignal
}
