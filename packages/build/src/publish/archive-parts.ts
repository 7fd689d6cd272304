import type { Store } from '@fonds/workflow'
import type { BuildEvent } from '../build-event.ts'
import type { ReaderFile } from '../build-options.ts'
import type { Failure } from '../build-report.ts'
import type { Config } from '../config/config.ts'
import type { PlannedDumps } from '../plan/planned-dumps.ts'
import type { PreparedSite } from '../site/prepare-site.ts'
import type { ArrangedRecords } from '../stages/arrange-records.ts'
import type { DumpAccounts } from '../stages/gather-accounts.ts'
import type { IndexedEditions } from '../stages/index-editions.ts'
import type { RenderedShard } from '../stages/render-editions.ts'
import type { TransformedRecords } from '../stages/transform-records.ts'
import type { StoredPack } from '../stored/stored-pack.ts'
import type { StandingArchive } from './find-standing.ts'
import type { OutPlaces } from './prepare-out.ts'

/** All that an archive is made of. */
export interface ArchiveParts {
  readonly places: OutPlaces
  /** The archive before, where nobody touched it. */
  readonly standing: StandingArchive | null
  readonly store: Store
  /** A folder for what is needed on the way. */
  readonly scratch: string
  readonly config: Config
  readonly planned: PlannedDumps
  readonly transformed: TransformedRecords
  readonly arranged: ArrangedRecords
  readonly accounts: DumpAccounts
  readonly site: PreparedSite
  readonly rendered: readonly RenderedShard[]
  readonly lists: readonly StoredPack[]
  readonly indexed: IndexedEditions
  readonly reader: readonly ReaderFile[]
  readonly failures: readonly Failure[]
  /** Of all that this build needs of the store; what is published joins them. */
  readonly keys: Set<string>
  readonly onEvent: (event: BuildEvent) => void
  readonly signal: AbortSignal
}
