import { type Digest, digestOf, type Json, type Task, type TaskResult } from '@fonds/workflow'
import { codeVersion } from '../code-version.ts'
import { numberedOf } from '../stages/numbered-of.ts'
import { runAll, type StageRun } from '../stages/run-stage.ts'
import type { TaskStage } from '../stages/stage-handlers.ts'
import { toNumbered } from '../stages/to-numbered.ts'
import { groupRuns, MOST_RUNS, type Run } from './group-runs.ts'
import type { IngestedDumps } from './ingest-dumps.ts'

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
      toTask('count', { records, met: met[index] ?? missing('met') }),
    ),
    run,
  )
  const table = await mergeAll(
    counted.map(({ outputs }) => numberedOf(outputs, 'run')),
    run,
  )
  const views = await runAll(
    'view',
    counted.map(({ outputs, facts }, index) =>
      toTask('view', {
        ...outputs,
        ...toNumbered('table', segmentsFor(sitesOf(facts), table)),
        met: met[index] ?? missing('met'),
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
    ...toNumbered('places', places),
    ...toNumbered('accounts', told),
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
  return toTask('merge', Object.assign({}, ...inputs), { runs: runs.length, isLast })
}

/** The segments of the table that may say something about some sites. */
function segmentsFor(sites: readonly string[], { outputs, facts }: TaskResult): readonly Digest[] {
  const ranges = rangesOf(facts)
  return numberedOf(outputs, 'run').filter((_, index) => {
    const [first, last] = ranges[index] ?? missing('range')
    return sites.some((site) => first <= site && site <= last)
  })
}

function toTask(stage: TaskStage, inputs: Task['inputs'], params: Json = null): Task {
  return { stage, version: codeVersion(stage), config: digestOf(''), inputs, params }
}

function sitesOf(facts: Json): readonly string[] {
  return namedList(facts, 'sites').filter((site) => typeof site === 'string')
}

function rangesOf(facts: Json): readonly (readonly [string, string])[] {
  return namedList(facts, 'ranges').map((range) => {
    const [first, last]: readonly unknown[] = Array.isArray(range) ? range : []
    return typeof first === 'string' && typeof last === 'string' ? [first, last] : missing('range')
  })
}

function namedList(facts: Json, name: string): readonly unknown[] {
  const list: unknown =
    typeof facts === 'object' && facts !== null && !Array.isArray(facts)
      ? Object.entries(facts).find(([key]) => key === name)?.[1]
      : undefined
  return Array.isArray(list) ? list : missing(name)
}

function missing(name: string): never {
  throw new TypeError(`Unexpected result of a task, expected \`${name}\` in it`)
}
