import type { Digest, StageContext, Task, TaskResult } from '@fonds/workflow'
import { meetRecords, type ReadPlaces } from '../evidence/meet-records.ts'
import { isAnyRow, isFoundRow, isSightingRow } from '../records/rows.guard.ts'
import type { SightingRow } from '../records/rows.ts'
import { fromJsonLines } from '../stored/json-lines.ts'
import { numberedOf } from '../tasks/numbered-of.ts'
import { toNumbered } from '../tasks/to-numbered.ts'
import type { Environment } from './environment.ts'

/**
 * The places of the records of all shards (`places-0` …, in the order of the dumps) and all accounts (`accounts-0` …) →
 * `met-0` …: which records of each shard were met before, and where else the others were found. Most shards get the same
 * short answer, so that one more dump leaves what follows as it was.
 */
export async function handleMeet(
  task: Task,
  { store, signal }: StageContext<Environment>,
): Promise<TaskResult> {
  const told: SightingRow[] = []
  for (const digest of numberedOf(task.inputs, 'accounts'))
    for (const row of fromJsonLines(await store.getObject(digest), isAnyRow))
      if (isSightingRow(row)) told.push(row)
  const shards = numberedOf(task.inputs, 'places').map(
    (digest): ReadPlaces =>
      async function* read() {
        signal.throwIfAborted()
        yield* fromJsonLines(await store.getObject(digest), isFoundRow)
      },
  )
  const met: Digest[] = []
  for await (const records of meetRecords(shards, told))
    met.push(await store.putObject(Buffer.from(JSON.stringify(records))))
  return { outputs: toNumbered('met', met), facts: null }
}
