import type { Digest } from '@fonds/workflow'
import type { Config } from '../config/config.ts'
import { isArranged } from '../tasks/arranged.guard.ts'
import type { Arranged } from '../tasks/arranged.ts'
import { numberedOf } from '../tasks/numbered-of.ts'
import { toNumbered } from '../tasks/to-numbered.ts'
import { toJson } from '../to-json.ts'
import { runAll, type StageRun } from './run-stage.ts'
import { toTask } from './to-task.ts'
import type { EditionShard } from './transform-records.ts'

/** What all records together tell: where each stands among the others, and in which lists. */
export interface ArrangedRecords extends Arranged {
  /** What the others have to do with the records of each shard: an object a shard, in their order. */
  readonly places: readonly Digest[]
  /** The pages of all lists, some an object. */
  readonly pages: readonly Digest[]
  /** The list of titles as a script, one object after the other. */
  readonly titles: readonly Digest[]
}

/** Puts all records in order, once for every change: what was found before is remembered. */
export async function arrangeRecords(
  shards: readonly EditionShard[],
  { language, pageSize }: Pick<Config, 'language' | 'pageSize'>,
  run: StageRun,
): Promise<ArrangedRecords> {
  const task = toTask('arrange', {
    inputs: toNumbered(
      'summaries',
      shards.map(({ summaries }) => summaries),
    ),
    params: toJson({ language, pageSize, shards: shards.map(({ figures }) => figures.records) }),
  })
  const [result] = await runAll('arrange', [task], run)
  const outputs = result?.outputs ?? {}
  const facts: unknown = result?.facts
  if (!isArranged(facts)) throw new TypeError('Unexpected facts of `arrange`')
  return {
    ...facts,
    places: numberedOf(outputs, 'places'),
    pages: numberedOf(outputs, 'pages'),
    titles: numberedOf(outputs, 'titles'),
  }
}
