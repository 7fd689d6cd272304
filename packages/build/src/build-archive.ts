import { createFileStore, type Executor } from '@fonds/workflow'
import { dirname, join, resolve } from 'node:path'
import { publishedDigest } from './archive/published-digest.ts'
import type { BuildOptions } from './build-options.ts'
import type { BuildReport } from './build-report.ts'
import { createExecutor, type Jobs } from './handlers/create-executor.ts'
import type { Environment } from './handlers/environment.ts'
import { planArchive } from './plan-archive.ts'
import { memoryOfDumps } from './plan/known-dumps.ts'
import { planDumps } from './plan/plan-dumps.ts'
import type { PlannedDumps } from './plan/planned-dumps.ts'
import { worthOfJobs } from './plan/worth-of-jobs.ts'
import { findStanding } from './publish/find-standing.ts'
import { ifThereIsRoom } from './publish/if-there-is-room.ts'
import { packsOf } from './publish/packs-of.ts'
import { assertReplaceable, outPlaces, recoverOld } from './publish/prepare-out.ts'
import { pruneStore } from './publish/prune-store.ts'
import { publishArchive } from './publish/publish-archive.ts'
import { rememberArchive } from './publish/remember-archive.ts'
import { takeLock } from './publish/take-lock.ts'
import { addFigures } from './records/figures.ts'
import { explainDamages } from './report/explain-damages.ts'
import { noRecords } from './report/no-records.ts'
import { noticesOf } from './report/notices-of.ts'
import { quarantinedOf } from './report/quarantined-of.ts'
import { loadRegions } from './site/load-regions.ts'
import { prepareSite } from './site/prepare-site.ts'
import { arrangeRecords } from './stages/arrange-records.ts'
import { gatherAccounts } from './stages/gather-accounts.ts'
import { indexEditions } from './stages/index-editions.ts'
import { ingestDumps } from './stages/ingest-dumps.ts'
import { renderEditions } from './stages/render-editions.ts'
import { renderLists } from './stages/render-lists.ts'
import type { StageRun, TaskCounts } from './stages/run-stage.ts'
import { storeSite } from './stages/store-site.ts'
import { transformRecords } from './stages/transform-records.ts'
import { explainWriteError } from './write-error.ts'

/** Where finished work is remembered, beside the published folder. */
const STORE_NAME = '.fonds'

/**
 * Builds an archive of dumps and puts it in place whole, or not at all: what was published before stays as it is until
 * the new archive is complete. The same dumps, configuration and version give the same bytes. Work that the store
 * remembers is not done again.
 *
 * A dump that cannot be read is left out and named in the report.
 *
 * @throws UserError when nothing may or can be built; then nothing was published.
 * @throws the signal's reason when it is aborted.
 */
export async function buildArchive(options: BuildOptions): Promise<BuildReport> {
  try {
    return await build(options)
  } catch (error) {
    throw explainWriteError(error)
  }
}

async function build(options: BuildOptions): Promise<BuildReport> {
  const { dumps, config, out, reader = [], onEvent = () => undefined } = options
  const signal = options.signal ?? new AbortController().signal
  const places = outPlaces(out)
  const storeFolder = resolve(options.store ?? join(dirname(places.out), STORE_NAME))
  const known = memoryOfDumps(storeFolder, places.out)
  const standing = findStanding(places.out, storeFolder)
  assertReplaceable(places, dumps.sources, standing !== null)
  const regions = await loadRegions(config.theme.regions)
  if (options.dryRun === true) return planArchive(options)

  const unlock = takeLock(places.lock)
  let executor: Executor | null = null
  let planned: PlannedDumps | null = null
  try {
    recoverOld(places)
    const before = publishedDigest(places.out)
    const store = createFileStore(storeFolder)
    onEvent({ stage: 'plan', done: 0, total: dumps.sources.count, records: 0 })
    const scratch = join(storeFolder, 'scratch')
    planned = await planDumps(dumps.sources, store, scratch, known)
    const environment: Environment = { dumps: planned.kept, scratch }
    const jobs: Jobs =
      options.jobs === undefined
        ? { most: worthOfJobs(planned.bytes), thrifty: true }
        : { most: options.jobs, thrifty: false }
    const counts: TaskCounts = { done: 0, reused: 0, failed: 0, keys: new Set() }
    executor = createExecutor(jobs, store, storeFolder, environment)
    const run: StageRun = { executor, signal, counts, onEvent }

    const ingested = await ingestDumps(planned, config, run)
    const accounts = gatherAccounts(ingested)
    const { shards, figures: ofRecords } = await transformRecords(ingested, config, run)
    if (ofRecords.records === 0) throw noRecords(ingested.failures)
    const figures = addFigures([ofRecords, accounts.figures])
    const transformed = { shards, figures }
    const arranged = await arrangeRecords(shards, config, run)
    const site = prepareSite(config, regions, arranged.titlesDigest, reader)
    const siteDigest = await storeSite(site.site, store)
    const custom = config.theme.regions
    const rendered = await renderEditions(shards, arranged.places, siteDigest, custom, run)
    const lists = await renderLists(arranged.pages, siteDigest, custom, run)
    const indexed = config.search.fullText
      ? await indexEditions(shards, arranged.languages, run)
      : { bundles: [], packs: [] }
    signal.throwIfAborted()
    const { archive, stamp } = await publishArchive({
      places,
      standing,
      store,
      scratch,
      config,
      planned,
      transformed,
      arranged,
      accounts,
      site,
      rendered,
      lists,
      indexed,
      reader,
      failures: ingested.failures,
      keys: counts.keys,
      onEvent,
      signal,
    })
    const { digest } = archive
    const packs = packsOf({ rendered, lists, indexed })
    const { keepAs } = planned
    await ifThereIsRoom(() => {
      rememberArchive(storeFolder, {
        out: places.out,
        digest,
        stamp,
        packs: packs.map(({ list }) => list),
        keys: [...counts.keys],
      })
      keepAs(known)
    })
    if (options.prune === true) await pruneStore(storeFolder, store)
    return {
      changed: archive.digest !== before,
      dumps: planned.count,
      records: figures.records,
      characters: figures.characters,
      quarantined: quarantinedOf(accounts),
      languages: figures.languages,
      sites: figures.sites,
      kinds: figures.kinds,
      messages: figures.messages,
      bundles: indexed.bundles,
      skipped: dumps.skipped,
      failures: ingested.failures,
      damages: explainDamages(figures.damages),
      notices: noticesOf(config, indexed.bundles),
      tasks: { done: counts.done, reused: counts.reused, failed: counts.failed },
      archive,
    }
  } finally {
    await executor?.close()
    planned?.close()
    unlock()
  }
}
