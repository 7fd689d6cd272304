import { bundleOf } from '@fonds/search'
import { type Digest, digestOf, type Task } from '@fonds/workflow'
import type { BundleReport } from '../build-report.ts'
import { byBytes } from '../by-bytes.ts'
import { codeVersion } from '../code-version.ts'
import { runAll, type StageRun } from '../stages/run-stage.ts'
import { isBundleReport } from './bundle-report.guard.ts'
import type { EditionShard } from './transform-records.ts'

/** The search bundles of an archive. */
export interface IndexedEditions {
  readonly bundles: readonly BundleReport[]
  /** Packs of their files. */
  readonly packs: readonly Digest[]
}

/** Makes a search bundle for each language; one whose pages are as before is not made again. */
export async function indexEditions(
  shards: readonly EditionShard[],
  run: StageRun,
): Promise<IndexedEditions> {
  const byBundle = new Map<string, Digest[]>()
  for (const { editions, summaries } of shards) {
    for (const name of new Set(summaries.map(({ lang }) => bundleOf(lang)))) {
      const digests = byBundle.get(name)
      if (digests === undefined) byBundle.set(name, [editions])
      else digests.push(editions)
    }
  }
  const version = codeVersion('index')
  const tasks = [...byBundle]
    .sort(([a], [b]) => byBytes(a, b))
    .map(([name, digests]): Task => ({
      stage: 'index',
      version,
      config: digestOf(''),
      inputs: Object.fromEntries(digests.map((digest, index) => [`editions-${index}`, digest])),
      params: name,
    }))
  const results = await runAll('index', tasks, run)
  return {
    bundles: results.flatMap(({ facts }) =>
      Array.isArray(facts) ? facts.filter(isBundleReport) : [],
    ),
    packs: results.flatMap(({ outputs: { bundle } }) => (bundle === undefined ? [] : [bundle])),
  }
}
