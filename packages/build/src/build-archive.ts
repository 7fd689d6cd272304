import type { Regions } from '@fonds/theme'
import { createFileStore, type Store } from '@fonds/workflow'
import { dirname, join, resolve } from 'node:path'
import { publishedDigest } from './archive/published-digest.ts'
import type { BuildOptions } from './build-options.ts'
import type { BuildReport } from './build-report.ts'
import { createExecutor } from './handlers/create-executor.ts'
import { planArchive } from './plan-archive.ts'
import { memoryOfDumps } from './plan/known-dumps.ts'
import { planDumps } from './plan/plan-dumps.ts'
import type { PlannedDumps } from './plan/planned-dumps.ts'
import { assertPlaceable } from './publish/assert-placeable.ts'
import { assertReplaceable } from './publish/assert-replaceable.ts'
import { findStanding, type StandingArchive } from './publish/find-standing.ts'
import { ifThereIsRoom } from './publish/if-there-is-room.ts'
import { type OutPlaces, outPlaces } from './publish/out-places.ts'
import { packsOf } from './publish/packs-of.ts'
import { publishArchive } from './publish/publish-archive.ts'
import { pruneStore } from './publish/prune-store.ts'
import { recoverOld } from './publish/recover-old.ts'
import { rememberArchive } from './publish/remember-archive.ts'
import { takeLock } from './publish/take-lock.ts'
import { hearNames } from './report/hear-names.ts'
import { quarantinedOf } from './report/quarantined-of.ts'
import { toBuildReport } from './report/to-build-report.ts'
import { loadRegions } from './site/load-regions.ts'
import type { StageRun, TaskCounts } from './stages/run-stage.ts'
import { runStages, type StagesResult } from './stages/run-stages.ts'
import { explainWriteError } from './write-error.ts'

/** Where finished work is remembered, beside the published folder. */
const STORE_NAME = '.fonds'

/** What a build knows when it may begin. */
interface Begun {
  readonly places: OutPlaces
  readonly storeFolder: string
  /** Where a build writes what it does not keep. */
  readonly scratch: string
  /** The archive before, where nobody touched it. */
  readonly standing: StandingArchive | null
  readonly regions: Regions
}

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
    const begun = await begin(options)
    if (options.dryRun === true) return await planArchive(options)
    const unlock = takeLock(begun.places.lock)
    try {
      recoverOld(begun.places)
      return await build(options, begun)
    } finally {
      unlock()
    }
  } catch (error) {
    throw explainWriteError(error)
  }
}

/** Finds out whether the archive may be built where it is asked for. Writes nothing. */
async function begin({ out, store, dumps, config }: BuildOptions): Promise<Begun> {
  const places = outPlaces(out)
  const storeFolder = resolve(store ?? join(dirname(places.out), STORE_NAME))
  const standing = findStanding(places.out, storeFolder)
  assertPlaceable(places.out, dumps.sources)
  // One that stands as a build left it has nothing else in it.
  if (standing === null) assertReplaceable(places.out)
  const regions = await loadRegions(config.theme.regions)
  return { places, storeFolder, scratch: join(storeFolder, 'scratch'), standing, regions }
}

/** Builds in places that nobody else writes to. */
async function build(options: BuildOptions, begun: Begun): Promise<BuildReport> {
  const { dumps, config, reader = [], onEvent = () => undefined } = options
  const { places, storeFolder, scratch, standing } = begun
  const signal = options.signal ?? new AbortController().signal
  const before = publishedDigest(places.out)
  const store = createFileStore(storeFolder)
  const known = memoryOfDumps(storeFolder, places.out)
  const counts: TaskCounts = { done: 0, reused: 0, failed: 0, keys: new Set() }
  onEvent({ stage: 'plan', done: 0, total: dumps.sources.count, records: 0 })
  const planned = await planDumps(dumps.sources, store, scratch, known)
  try {
    const run = { signal, counts, onEvent }
    const made = await make(options, begun, planned, store, run)
    signal.throwIfAborted()
    const prefixes = await hearNames(config, planned, made.accounts, store)
    const { keys } = counts
    const { archive, stamp } = await publishArchive({
      ...made,
      places,
      standing,
      store,
      scratch,
      config,
      planned,
      reader,
      keys,
      onEvent,
      signal,
    })
    await ifThereIsRoom(() => {
      rememberArchive(storeFolder, {
        out: places.out,
        digest: archive.digest,
        stamp,
        packs: packsOf(made).map(({ list }) => list),
        keys: [...keys],
      })
      planned.keepAs(known)
    })
    if (options.prune === true) await pruneStore(storeFolder, store)
    return toBuildReport({
      changed: archive.digest !== before,
      dumps: planned.count,
      figures: made.transformed.figures,
      quarantined: quarantinedOf(made.accounts),
      bundles: made.indexed.bundles,
      skipped: dumps.skipped,
      failures: made.failures,
      config,
      prefixes,
      apart: dumps.apart,
      tasks: { done: counts.done, reused: counts.reused, failed: counts.failed },
      archive,
    })
  } finally {
    planned.close()
  }
}

/** Runs the stages. Who did their tasks is let go of before anything is published. */
async function make(
  { dumps, config, reader = [], jobs }: BuildOptions,
  { regions, storeFolder, scratch }: Begun,
  planned: PlannedDumps,
  store: Store,
  run: Omit<StageRun, 'executor'>,
): Promise<StagesResult> {
  const environment = { dumps: planned.kept, scratch }
  const { bytes } = planned
  const executor = createExecutor({ jobs: jobs ?? null, bytes, store, storeFolder, environment })
  try {
    const unread = [...dumps.unread, ...planned.unread]
    const given = { dumps: planned, unread, config, regions, reader }
    return await runStages(given, store, { ...run, executor })
  } finally {
    await executor.close()
  }
}
