import { stagePage, type StagedPage } from '@fonds/search'
import type { StageContext, Task, TaskResult } from '@fonds/workflow'
import { nameBundle } from '../bundles/name-bundle.ts'
import { isEditionRow } from '../records/rows.guard.ts'
import { toSearchPage } from '../site/to-search-page.ts'
import { fromJsonLines, toJsonLines } from '../stored/json-lines.ts'
import { inputOf } from '../tasks/input-of.ts'
import { isLeanParams } from '../tasks/lean-params.guard.ts'
import type { Environment } from './environment.ts'

/**
 * A shard of editions → their pages as search is to see them, by the name of the bundle that they belong to. A change
 * that search does not see, or that concerns another bundle, leaves a bundle as it was.
 */
export async function handleLean(
  task: Task,
  { store, signal }: StageContext<Environment>,
): Promise<TaskResult> {
  if (!isLeanParams(task.params)) throw new TypeError('Unexpected parameters of `lean`')
  const { counts } = task.params
  const bundles = new Map<string, StagedPage[]>()
  let records = 0
  for (const row of fromJsonLines(await store.getObject(inputOf(task, 'editions')), isEditionRow)) {
    signal.throwIfAborted()
    const page = stagePage(toSearchPage(row))
    const name = nameBundle(page.lang, row.record, counts[page.lang] ?? 1)
    const pages = bundles.get(name)
    if (pages === undefined) bundles.set(name, [page])
    else pages.push(page)
    records += 1
  }
  const outputs: Record<string, string> = {}
  for (const [name, pages] of bundles) outputs[name] = await store.putObject(toJsonLines(pages))
  return { outputs, facts: { records } }
}
