import type { Digest, Task, TaskResult } from '@fonds/workflow'
import { isCountFacts } from '../tasks/count-facts.guard.ts'
import { isMergeFacts } from '../tasks/merge-facts.guard.ts'
import { numberedOf } from '../tasks/numbered-of.ts'
import { toNumbered } from '../tasks/to-numbered.ts'
import { groupRuns, MOST_RUNS, type Run } from './group-runs.ts'
import type { IngestedDumps } from './ingest-dumps.ts'
import { runAll, type StageRun } from './run-stage.ts'
import { toTask } from './to-task.ts'

/**
 * Finds out what the records of each site say about each other: a map over the shards (which records were met before;
 * their lines, counted), a reduction of what was counted to one table, and a map back onto the shards.
 *
 * @returns a view of each shard, in their order.
 */
export async function gatherEvidence(
  ingested: IngestedDumps,
  run: StageRun,
): Promise<readonly Digest[]> {
  const { shards } = ingested
  const met = await meetRecords(ingested, run)
  const counted = await runAll(
    'count',
    shards.map(({ records }, index) =>
      toTask('count', { inputs: { records, met: met[index] ?? missing('met') } }),
    ),
    run,
  )
  const table = await mergeAll(
    counted.map(({ outputs }) => numberedOf(outputs, 'run')),
    run,
  )
  const views = await runAll(
    'view',
    counted.map((result, index) =>
      toTask('view', {
        inputs: {
          ...result.outputs,
          ...toNumbered('table', segmentsFor(sitesOf(result), table)),
          met: met[index] ?? missing('met'),
        },
      }),
    ),
    run,
  )
  return views.map(({ outputs: { view } }) => view ?? missing('view'))
}

async function meetRecords(
  { shards, accounts }: IngestedDumps,
  run: StageRun,
): Promise<readonly Digest[]> {
  const places = shards.map((shard) => shard.places)
  const told = accounts.map(({ digest }) => digest)
  const task = toTask('meet', {
    inputs: { ...toNumbered('places', places), ...toNumbered('accounts', told) },
  })
  const [result] = await runAll('meet', [task], run)
  return numberedOf(result?.outputs ?? {}, 'met')
}

/** Merges runs, some at a time, until one is left. */
async function mergeAll(runs: readonly Run[], run: StageRun): Promise<TaskResult> {
  let left = runs
  while (left.length > MOST_RUNS) {
    const tasks = groupRuns(left).map((group) => mergeTask(group, false))
    const merged = await runAll('merge', tasks, run)
    left = merged.map(({ outputs }) => numberedOf(outputs, 'run'))
  }
  const [table] = await runAll('merge', [mergeTask(left, true)], run)
  return table ?? missing('table')
}

function mergeTask(runs: readonly Run[], isLast: boolean): Task {
  const inputs = runs.map((segments, index) => toNumbered(`run-${index}`, segments))
  return toTask('merge', {
    inputs: Object.assign({}, ...inputs),
    params: { runs: runs.length, isLast },
  })
}

/** The segments of the table that may say something about some sites. */
function segmentsFor(sites: readonly string[], { outputs, facts }: TaskResult): readonly Digest[] {
  if (!isMergeFacts(facts)) throw new TypeError('Unexpected facts of `merge`')
  return numberedOf(outputs, 'run').filter((_, index) => {
    const [first, last] = facts.ranges[index] ?? missing('range')
    return sites.some((site) => first <= site && site <= last)
  })
}

function sitesOf({ facts }: TaskResult): readonly string[] {
  if (!isCountFacts(facts)) throw new TypeError('Unexpected facts of `count`')
  return facts.sites
}

function missing(name: string): never {
  throw new TypeError(`Unexpected result of a task, expected \`${name}\` in it`)
}
