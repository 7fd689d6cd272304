import type { Store, Task } from '@fonds/workflow'
import { isMetRecords } from '../evidence/met-records.guard.ts'
import type { MetRecords } from '../evidence/met-records.ts'
import { inputOf } from '../tasks/input-of.ts'

/** The input `met` of a task: what is known of its shard from all others. */
export async function readMet(task: Task, store: Store): Promise<MetRecords> {
  const bytes = await store.getObject(inputOf(task, 'met'))
  const met: unknown = JSON.parse(Buffer.from(bytes).toString())
  if (!isMetRecords(met)) throw new TypeError('Unexpected object in the store, expected `met`')
  return met
}
