import { addressOf, layoutBrowse } from '@fonds/theme'
import type { StageContext, Task, TaskResult } from '@fonds/workflow'
import { isBrowsePage } from '../records/rows.guard.ts'
import { loadRegions } from '../site/load-regions.ts'
import { toHtml } from '../site/to-html.ts'
import { createPackWriter } from '../stored/create-pack-writer.ts'
import { fromJsonLines } from '../stored/json-lines.ts'
import { inputOf } from '../tasks/input-of.ts'
import type { Environment } from './environment.ts'
import { readSite } from './read-site.ts'

/** Some pages of a list (`pages`), and what all pages share (`site`) → their files: `pack`, and `list`, what is known of them. */
export async function handleLists(
  task: Task,
  { store, signal }: StageContext<Environment>,
): Promise<TaskResult> {
  const site = await readSite(task, store)
  const regions = await loadRegions(typeof task.params === 'string' ? task.params : null)
  const files = createPackWriter()
  for (const page of fromJsonLines(await store.getObject(inputOf(task, 'pages')), isBrowsePage)) {
    signal.throwIfAborted()
    files.add(addressOf(page.ref), toHtml(layoutBrowse(site, page, regions)))
  }
  return { outputs: { ...(await files.put(store)) }, facts: { files: files.count() } }
}
