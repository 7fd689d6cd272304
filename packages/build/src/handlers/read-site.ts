import type { Site } from '@fonds/theme'
import type { Store, Task } from '@fonds/workflow'
import { isSite } from '../records/rows.guard.ts'
import { inputOf } from '../tasks/input-of.ts'

/** The input `site` of a task: what all pages share. */
export async function readSite(task: Task, store: Store): Promise<Site> {
  const site: unknown = JSON.parse(
    Buffer.from(await store.getObject(inputOf(task, 'site'))).toString(),
  )
  if (!isSite(site)) throw new TypeError('Unexpected object in the store, expected a site')
  return site
}
