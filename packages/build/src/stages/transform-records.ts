import type { Digest, Task, TaskResult } from '@fonds/workflow'
import type { Config } from '../config/config.ts'
import { isFigures } from '../records/figures.guard.ts'
import { addFigures, type Figures } from '../records/figures.ts'
import { toJson } from '../to-json.ts'
import { gatherEvidence } from './gather-evidence.ts'
import type { IngestedDumps } from './ingest-dumps.ts'
import { runAll, type StageRun } from './run-stage.ts'
import { toTask } from './to-task.ts'

/** A shard after transform. */
export interface EditionShard {
  readonly records: Digest
  readonly editions: Digest
  /** Of its editions, in their order. */
  readonly summaries: Digest
  readonly figures: Figures
}

/** What transforming all records gave. */
export interface TransformedRecords {
  readonly shards: readonly EditionShard[]
  readonly figures: Figures
}

/** Counts what repeats on each site, then makes editions of all records. */
export async function transformRecords(
  ingested: IngestedDumps,
  config: Config,
  run: StageRun,
): Promise<TransformedRecords> {
  const views = await gatherEvidence(ingested, run)
  const rules = toJson(config.rules)
  const tasks = ingested.shards.map(({ records }, index): Task => {
    const view = views[index]
    if (view === undefined) throw new TypeError(`Unexpected shard ${index} without a view`)
    return toTask('transform', { inputs: { records, view }, params: { rules }, config: rules })
  })
  const results = await runAll('transform', tasks, run)
  const shards: EditionShard[] = []
  for (const [index, result] of results.entries()) {
    const { editions, summaries } = result.outputs
    const shard = ingested.shards[index]
    if (editions === undefined || summaries === undefined || shard === undefined)
      throw new TypeError('Unexpected result of `transform`')
    shards.push({
      records: shard.records,
      editions,
      summaries,
      figures: figuresOf(result),
    })
  }
  return { shards, figures: addFigures(shards.map(({ figures }) => figures)) }
}

function figuresOf({ facts }: TaskResult): Figures {
  if (!isFigures(facts)) throw new TypeError('Unexpected facts of `transform`')
  return facts
}
