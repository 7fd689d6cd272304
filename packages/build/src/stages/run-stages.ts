import type { Regions } from '@fonds/theme'
import type { Store } from '@fonds/workflow'
import type { ReaderFile } from '../build-options.ts'
import { byBytes } from '../by-bytes.ts'
import type { Failure } from '../failure.ts'
import type { Config } from '../config/config.ts'
import type { PlannedDump } from '../plan/planned-dump.ts'
import { addFigures } from '../records/figures.ts'
import { type PreparedSite, prepareSite } from '../site/prepare-site.ts'
import type { StoredPack } from '../stored/stored-pack.ts'
import { type ArrangedRecords, arrangeRecords } from './arrange-records.ts'
import { type DumpAccounts, gatherAccounts } from './gather-accounts.ts'
import { type IndexedEditions, indexEditions } from './index-editions.ts'
import { ingestDumps } from './ingest-dumps.ts'
import { noRecords } from './no-records.ts'
import { type RenderedShard, renderEditions } from './render-editions.ts'
import { renderLists } from './render-lists.ts'
import type { StageRun } from './run-stage.ts'
import { storeSite } from './store-site.ts'
import { type TransformedRecords, transformRecords } from './transform-records.ts'

/** What the stages start from. */
interface Given {
  readonly dumps: Iterable<PlannedDump>
  /** Dumps that are none of them, as they cannot be read. */
  readonly unread: readonly Failure[]
  readonly config: Config
  readonly regions: Regions
  readonly reader: readonly ReaderFile[]
}

/** What the stages made of some dumps. What is large lies in the store. */
export interface StagesResult {
  /** Its figures are those of records and dumps. */
  readonly transformed: TransformedRecords
  readonly arranged: ArrangedRecords
  readonly accounts: DumpAccounts
  readonly site: PreparedSite
  readonly rendered: readonly RenderedShard[]
  readonly lists: readonly StoredPack[]
  readonly indexed: IndexedEditions
  /** Dumps that were left out. */
  readonly failures: readonly Failure[]
}

/**
 * Runs the stages of a build in their order, from planned dumps to all that an archive is put together of.
 *
 * @throws UserError where the dumps hold no record.
 */
export async function runStages(
  { dumps, unread, config, regions, reader }: Given,
  store: Store,
  run: StageRun,
): Promise<StagesResult> {
  const ingested = await ingestDumps(dumps, config, run)
  const failures = [...unread, ...ingested.failures].sort((a, b) => byBytes(a.where, b.where))
  const accounts = gatherAccounts(ingested)
  const { shards, figures } = await transformRecords(ingested, config, run)
  if (figures.records === 0) throw noRecords(failures)
  const arranged = await arrangeRecords(shards, config, run)
  const site = prepareSite(config, regions, arranged.titlesDigest, reader)
  const siteDigest = await storeSite(site.site, store)
  const custom = config.theme.regions
  const rendered = await renderEditions(shards, arranged.places, siteDigest, custom, run)
  const lists = await renderLists(arranged.pages, siteDigest, custom, run)
  const indexed = config.search.fullText
    ? await indexEditions(shards, arranged.languages, run)
    : { bundles: [], packs: [] }
  return {
    transformed: { shards, figures: addFigures([figures, accounts.figures]) },
    arranged,
    accounts,
    site,
    rendered,
    lists,
    indexed,
    failures,
  }
}
