import { bundleOf } from '@fonds/search'
import type { Digest, Task } from '@fonds/workflow'
import type { BundleReport } from '../build-report.ts'
import { isBundleReport } from '../bundles/bundle-report.guard.ts'
import { type BundleBudget, type LanguageBundles, planBundles } from '../bundles/plan-bundles.ts'
import type { LanguageSize } from '../bundles/size-languages.ts'
import { byBytes } from '../by-bytes.ts'
import { type StoredPack, storedPackOf } from '../stored/stored-pack.ts'
import { toNumbered } from '../tasks/to-numbered.ts'
import { runAll, type StageRun } from './run-stage.ts'
import { runWithin } from './run-within.ts'
import { toTask } from './to-task.ts'
import type { EditionShard } from './transform-records.ts'

/** Bytes that all bundles being made at once may take, estimated. Chosen: it leaves a build 4 GB in all. */
const MOST_BYTES_AT_ONCE = 3_200_000_000

/** The search bundles of an archive. */
export interface IndexedEditions {
  readonly bundles: readonly BundleReport[]
  /** Their files. */
  readonly packs: readonly StoredPack[]
}

/** Makes the search bundles of each language; one whose pages are as before is not made again. */
export async function indexEditions(
  shards: readonly EditionShard[],
  sizes: readonly LanguageSize[],
  run: StageRun,
  budget?: BundleBudget,
): Promise<IndexedEditions> {
  const languages = planBundles(sizes, budget)
  const leaned = await runAll(
    'lean',
    shards.map((shard) => leanTask(shard, languages)),
    run,
  )
  const pages = new Map<string, Digest[]>()
  for (const { outputs } of leaned)
    for (const [name, digest] of Object.entries(outputs)) {
      const own = pages.get(name)
      if (own === undefined) pages.set(name, [digest])
      else own.push(digest)
    }
  const tasks = [...pages]
    .sort(([a], [b]) => byBytes(a, b))
    .map(([name, digests]) => ({ task: indexTask(name, digests), bytes: bytesOf(name, languages) }))
  const results = await runWithin('index', tasks, MOST_BYTES_AT_ONCE, run)
  return {
    bundles: results.flatMap(({ facts }) =>
      Array.isArray(facts) ? facts.filter(isBundleReport) : [],
    ),
    packs: results.map(({ outputs }) => storedPackOf(outputs)),
  }
}

function leanTask({ editions, figures }: EditionShard, all: readonly LanguageBundles[]): Task {
  const here = new Set(Object.keys(figures.languages).map(bundleOf))
  const counts = all.filter(({ lang }) => here.has(lang)).map(({ lang, count }) => [lang, count])
  return toTask('lean', { inputs: { editions }, params: { counts: Object.fromEntries(counts) } })
}

function indexTask(name: string, digests: readonly Digest[]): Task {
  return toTask('index', { inputs: toNumbered('pages', digests), params: name })
}

function bytesOf(name: string, languages: readonly LanguageBundles[]): number {
  return languages.find(({ lang }) => lang === name.split('-')[0])?.bytes ?? 0
}
