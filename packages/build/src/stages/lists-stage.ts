import { addressOf, layoutBrowse } from '@fonds/theme'
import type { StageContext, Task, TaskResult } from '@fonds/workflow'
import { fromJsonLines } from '../records/json-lines.ts'
import type { PackedFile } from '../records/pack.ts'
import { isBrowsePage } from '../records/rows.guard.ts'
import { storePack } from '../records/stored-pack.ts'
import { loadRegions } from '../site/load-regions.ts'
import { toHtml } from '../site/to-html.ts'
import type { Environment } from './environment.ts'
import { inputOf } from './input-of.ts'
import { readSite } from './read-site.ts'

/** Some pages of a list (`pages`), and what all pages share (`site`) → their files: `pack`, and `list`, what is known of them. */
export async function listsStage(
  task: Task,
  { store, signal }: StageContext<Environment>,
): Promise<TaskResult> {
  const site = await readSite(task, store)
  const regions = await loadRegions(typeof task.params === 'string' ? task.params : null)
  const files: PackedFile[] = []
  for (const page of fromJsonLines(await store.getObject(inputOf(task, 'pages')), isBrowsePage)) {
    signal.throwIfAborted()
    const content = Buffer.from(toHtml(layoutBrowse(site, page, regions)))
    files.push({ path: addressOf(page.ref), content })
  }
  return { outputs: { ...(await storePack(store, files)) }, facts: { files: files.length } }
}
