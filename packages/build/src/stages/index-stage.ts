import { bundleOf, createSearchIndex } from '@fonds/search'
import type { Json, StageContext, Task, TaskResult } from '@fonds/workflow'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { byBytes } from '../by-bytes.ts'
import { fromJsonLines } from '../records/json-lines.ts'
import { toPack } from '../records/pack.ts'
import { isEditionRow } from '../records/rows.guard.ts'
import { toSearchPage } from '../site/to-search-page.ts'
import type { Environment } from './environment.ts'

/**
 * All editions of one language, in any number of shards (`editions-…`; those of other languages are passed over) →
 * `bundle`: the files of its search bundle. Facts: what the search page needs to know of it.
 */
export async function indexStage(
  task: Task,
  { store, environment, signal }: StageContext<Environment>,
): Promise<TaskResult> {
  const bundle = task.params
  mkdirSync(environment.scratch, { recursive: true })
  const folder = mkdtempSync(join(environment.scratch, 'index-'))
  const outFolder = join(folder, 'pagefind')
  const index = createSearchIndex({ viewFolder: join(folder, 'view'), outFolder, signal })
  try {
    for (const digest of Object.values(task.inputs)) {
      for (const row of fromJsonLines(await store.getObject(digest), isEditionRow))
        if (bundleOf(row.summary.lang) === bundle) index.add(toSearchPage(row))
    }
    const bundles = await index.write()
    const files = filesIn(outFolder).map((path) => ({
      path: `pagefind/${path}`,
      content: readFileSync(join(outFolder, path)),
    }))
    return {
      outputs: { bundle: await store.putObject(toPack(files)) },
      facts: bundles.map(({ name, lang, pages }): Json => ({ name, lang, pages })),
    }
  } finally {
    await index.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** `/`-separated, in byte order. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort(byBytes)
}
