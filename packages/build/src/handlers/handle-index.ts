import { createSearchIndex } from '@fonds/search'
import type { Json, StageContext, Task, TaskResult } from '@fonds/workflow'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { byBytes } from '../by-bytes.ts'
import { isStagedPage } from '../records/rows.guard.ts'
import { createPackWriter } from '../stored/create-pack-writer.ts'
import { fromJsonLines } from '../stored/json-lines.ts'
import { numberedOf } from '../tasks/numbered-of.ts'
import type { Environment } from './environment.ts'

/**
 * The staged pages of one bundle (`pages-0` …; its name is the task's parameter) → `pack`: its files, `list`: what is known of them. Facts: what the
 * search page needs to know of it, and what it costs a reader.
 */
export async function handleIndex(
  task: Task,
  { store, environment, signal }: StageContext<Environment>,
): Promise<TaskResult> {
  const { params: name } = task
  if (typeof name !== 'string') throw new TypeError('Unexpected parameters of `index`')
  mkdirSync(environment.scratch, { recursive: true })
  const folder = mkdtempSync(join(environment.scratch, 'index-'))
  const outFolder = join(folder, 'pagefind')
  const index = createSearchIndex({ viewFolder: join(folder, 'view'), outFolder, signal })
  try {
    for (const digest of numberedOf(task.inputs, 'pages')) {
      for (const page of fromJsonLines(await store.getObject(digest), isStagedPage))
        index.addStaged(page, name)
    }
    const bundles = await index.write()
    const files = createPackWriter()
    for (const path of filesIn(outFolder))
      files.add(`pagefind/${path}`, readFileSync(join(outFolder, path)))
    return {
      outputs: { ...(await files.put(store)) },
      facts: bundles.map(({ lang, pages, firstBytes }): Json => ({
        name,
        lang,
        pages,
        firstBytes,
      })),
    }
  } finally {
    index.close()
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
