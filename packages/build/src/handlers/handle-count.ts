import type { StageContext, Task, TaskResult } from '@fonds/workflow'
import { countLines } from '../evidence/count-lines.ts'
import { isRecordRow } from '../records/rows.guard.ts'
import { fromJsonLines, toJsonLines } from '../stored/json-lines.ts'
import type { CountFacts } from '../tasks/count-facts.ts'
import { inputOf } from '../tasks/input-of.ts'
import { toNumbered } from '../tasks/to-numbered.ts'
import type { Environment } from './environment.ts'
import { readMet } from './read-met.ts'

/**
 * A shard of records, without those met before (`met`) → `run-0` …, their lines counted by site, in order; and `lines`:
 * which entries of the run the lines of each record are, so that the texts need not be read again. Facts:
 * `CountFacts`.
 */
export async function handleCount(
  task: Task,
  { store }: StageContext<Environment>,
): Promise<TaskResult> {
  const again = new Set((await readMet(task, store)).again)
  const shard = await store.getObject(inputOf(task, 'records'))
  const { segments, records, sites } = countLines(textsOf(shard, again))
  const run = await Promise.all(segments.map((segment) => store.putObject(segment)))
  const facts: CountFacts = { records: records.length, sites }
  return {
    outputs: { ...toNumbered('run', run), lines: await store.putObject(toJsonLines(records)) },
    facts: { ...facts },
  }
}

function* textsOf(
  shard: Uint8Array,
  again: ReadonlySet<number>,
): Generator<{ readonly site: string; readonly text: string }, void> {
  let index = 0
  for (const { record, text } of fromJsonLines(shard, isRecordRow)) {
    if (!again.has(index)) yield { site: record.site, text }
    index += 1
  }
}
