import type { Digest, Json, Task } from '@fonds/workflow'
import type { Failure } from '../failure.ts'
import type { Config } from '../config/config.ts'
import { groupDumps } from '../plan/group-dumps.ts'
import type { PlannedDump } from '../plan/planned-dump.ts'
import { isIngestFacts } from '../tasks/ingest-facts.guard.ts'
import type { IngestFacts } from '../tasks/ingest-facts.ts'
import { isIngestParams } from '../tasks/ingest-params.guard.ts'
import type { IngestParams } from '../tasks/ingest-params.ts'
import { numberedOf } from '../tasks/numbered-of.ts'
import { toJson } from '../to-json.ts'
import { isWriteError } from '../write-error.ts'
import { runStage, type Outcome, type StageRun } from './run-stage.ts'
import { toTask } from './to-task.ts'

/** What reading all dumps gave. */
export interface IngestedDumps {
  /** Shards of records, in the order of the dumps, and where the records of each were found. */
  readonly shards: readonly { readonly records: Digest; readonly places: Digest }[]
  /** One object of accounts a task, what it tells of them, and the quarantined pieces that it names. */
  readonly accounts: readonly {
    readonly digest: Digest
    readonly facts: IngestFacts
    readonly outputs: Task['inputs']
  }[]
  /** Dumps that could not be read. */
  readonly failures: readonly Failure[]
}

/** Reads all dumps. A group that fails is tried again dump by dump, so that only what is broken is left out. */
export async function ingestDumps(
  dumps: Iterable<PlannedDump>,
  config: Config,
  run: StageRun,
): Promise<IngestedDumps> {
  const options = toJson(config.ingest)
  let length = 0
  for (const _ of groupDumps(dumps)) length += 1
  const tasks = {
    length,
    *[Symbol.iterator]() {
      for (const group of groupDumps(dumps)) yield ingestTask(group, options)
    },
  }
  const outcomes = await runStage('ingest', tasks, run)
  assertWritable(outcomes)

  const settled: Outcome[] = []
  for (const outcome of outcomes) {
    const singles = 'error' in outcome ? toSingles(outcome.task) : []
    if (singles.length < 2) {
      settled.push(outcome)
      continue
    }
    const again = await runStage('ingest', singles, run)
    assertWritable(again)
    settled.push(...again)
  }
  return {
    shards: settled.flatMap(shardsOf),
    accounts: settled.flatMap(accountsOf),
    failures: settled.flatMap((outcome) =>
      'error' in outcome
        ? paramsOf(outcome.task).dumps.map(({ name }) => toFailure(name, outcome.error))
        : [],
    ),
  }
}

/** A full disk is no fault of a dump: nothing may be left out for it. */
function assertWritable(outcomes: readonly Outcome[]): void {
  for (const outcome of outcomes)
    if ('error' in outcome && isWriteError(outcome.error)) throw outcome.error
}

function ingestTask(group: readonly PlannedDump[], options: Json): Task {
  const inputs: Record<string, Digest> = {}
  for (const dump of group) {
    inputs[dump.name] = dump.sha256
    for (const companion of dump.companions)
      inputs[`${dump.name}\0${companion.name}`] = companion.sha256
  }
  const dumps = group.map(({ name, folder, companions }) => ({
    name,
    folder,
    companions: companions.map((companion) => companion.name),
  }))
  return toTask('ingest', { inputs, params: { dumps, options }, config: options })
}

/** A task for each of its dumps. */
function toSingles(task: Task): readonly Task[] {
  const { dumps, options } = paramsOf(task)
  return dumps.map((dump) => {
    const names = [dump.name, ...dump.companions.map((companion) => `${dump.name}\0${companion}`)]
    const inputs = Object.entries(task.inputs).filter(([name]) => names.includes(name))
    return {
      ...task,
      inputs: Object.fromEntries(inputs),
      params: toJson({ dumps: [dump], options }),
    }
  })
}

function paramsOf({ params }: Task): IngestParams {
  if (!isIngestParams(params)) throw new TypeError('Unexpected parameters of `ingest`')
  return params
}

function shardsOf(outcome: Outcome): IngestedDumps['shards'] {
  if ('error' in outcome) return []
  const { outputs } = outcome.result
  const places = numberedOf(outputs, 'places')
  return numberedOf(outputs, 'records').map((records, index) => {
    const found = places[index]
    if (found === undefined) throw new TypeError('Unexpected result of `ingest`')
    return { records, places: found }
  })
}

function accountsOf(outcome: Outcome): IngestedDumps['accounts'] {
  if ('error' in outcome) return []
  const { outputs, facts } = outcome.result
  const digest = outputs['accounts']
  if (digest === undefined || !isIngestFacts(facts))
    throw new TypeError('Unexpected result of `ingest`')
  return [{ digest, facts, outputs }]
}

function toFailure(name: string, error: Error): Failure {
  return {
    where: name,
    reason: error.message,
    hint: 'The archive was built without it. Check the file, and build again.',
  }
}
