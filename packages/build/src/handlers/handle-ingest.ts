import type { StageContext, Task, TaskResult } from '@fonds/workflow'
import { type Companions, createCompanions } from '../dumps/create-companions.ts'
import { isIngestParams } from '../tasks/ingest-params.guard.ts'
import { createIngestResult } from './create-ingest-result.ts'
import type { Environment } from './environment.ts'
import { findLocations } from './find-locations.ts'
import { readFound } from './read-found.ts'

/** Files beside the dumps, for all tasks that a thread does: they speak of more dumps than one task reads. */
const companionsOf = new WeakMap<Environment, Companions>()

/**
 * Dumps → shards of records. Outputs `records-0`, `records-1` … in the order of the dumps, `places-0` … (where each of
 * them was found), `accounts` (what became of every byte), and one object for each quarantined piece. Facts: `IngestFacts`.
 */
export async function handleIngest(
  task: Task,
  context: StageContext<Environment>,
): Promise<TaskResult> {
  if (!isIngestParams(task.params)) throw new TypeError('Unexpected parameters of `ingest`')
  const { dumps, options } = task.params
  const { store, environment, signal } = context
  const companions = companionsOf.get(environment) ?? createCompanions()
  companionsOf.set(environment, companions)
  const locations = findLocations(
    environment.dumps,
    dumps.map(({ name }) => name),
  )
  const result = createIngestResult(store)
  for (const dump of dumps) {
    const location = locations.get(dump.name)
    const sha256 = task.inputs[dump.name]
    if (location === undefined || sha256 === undefined)
      throw new TypeError(`Unexpected dump ${dump.name}, expected one that was planned`)
    const items = readFound({ dump, location, sha256 }, { companions, store, options })
    for await (const item of items) {
      signal.throwIfAborted()
      await result.take(item)
    }
  }
  return result.close()
}
