import type { StageContext, Task, TaskResult } from '@fonds/workflow'
import { countLines } from '../evidence/count-lines.ts'
import { fromJsonLines, toJsonLines } from '../records/json-lines.ts'
import { isRecordRow } from '../records/rows.guard.ts'
import type { Environment } from './environment.ts'
import { inputOf } from './input-of.ts'
import { readMet } from './read-met.ts'
import { toNumbered } from './to-numbered.ts'

/**
 * A shard of records, without those met before (`met`) → `run-0` …, their lines counted by site, in order; and `lines`:
 * which entries of the run the lines of each record are, so that the texts need not be read again. Facts: how many
 * records, and the sites' parts of keys.
 */
export async function countStage(
  task: Task,
  { store }: StageContext<Environment>,
): Promise<TaskResult> {
  const again = new Set((await readMet(task, store)).again)
  const shard = await store.getObject(inputOf(task, 'records'))
  const { segments, records, sites } = countLines(textsOf(shard, again))
  const run = await Promise.all(segments.map((segment) => store.putObject(segment)))
  return {
    outputs: { ...toNumbered('run', run), lines: await store.putObject(toJsonLines(records)) },
    facts: { records: records.length, sites },
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
