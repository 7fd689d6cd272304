import { toBrowsePages, toHomePage } from '@fonds/theme'
import type { Digest, StageContext, Store, Task, TaskResult } from '@fonds/workflow'
import { sizeLanguages } from '../bundles/size-languages.ts'
import { HELD_COPIES, HELD_ROWS } from '../rows/create-row-file.ts'
import { createSort } from '../rows/create-sort.ts'
import { groupPages } from '../site/group-pages.ts'
import { latestEntries } from '../site/latest-entries.ts'
import { toPlaces } from '../site/to-places.ts'
import { toTitles } from '../site/to-titles.ts'
import { toJsonLines } from '../stored/json-lines.ts'
import { isArrangeParams } from '../tasks/arrange-params.guard.ts'
import type { Arranged } from '../tasks/arranged.ts'
import { numberedOf } from '../tasks/numbered-of.ts'
import { toNumbered } from '../tasks/to-numbered.ts'
import { toJson } from '../to-json.ts'
import type { Environment } from './environment.ts'
import { readSummaries } from './read-summaries.ts'

/**
 * The summaries of all shards (`summaries-0` …) → `places-0` …, what the others have to do with the records of each shard;
 * `pages-0` …, the pages of all lists, some an object; `titles-0` …, the list of titles. Facts: `Arranged`.
 */
export async function handleArrange(
  task: Task,
  { store, environment }: StageContext<Environment>,
): Promise<TaskResult> {
  if (!isArrangeParams(task.params)) throw new TypeError('Unexpected parameters of `arrange`')
  const { language, pageSize, shards } = task.params
  const { scratch } = environment
  const summaries = await readSummaries(numberedOf(task.inputs, 'summaries'), store, scratch)
  const sort = createSort(scratch, summaries.isHeld() ? HELD_ROWS : HELD_COPIES)
  try {
    const titles = toTitles(summaries)
    const objects = {
      titles: await putAll(titles.segments(), store),
      places: await putAll(toLines(toPlaces(summaries, shards, sort)), store),
      pages: await putAll(
        toLines(groupPages(toBrowsePages(summaries, { language, pageSize, sort }))),
        store,
      ),
    }
    const facts: Arranged = {
      home: toHomePage(summaries),
      latest: latestEntries(summaries),
      languages: sizeLanguages(summaries),
      titlesDigest: titles.digest(),
    }
    return {
      outputs: {
        ...toNumbered('titles', objects.titles),
        ...toNumbered('places', objects.places),
        ...toNumbered('pages', objects.pages),
      },
      facts: toJson(facts),
    }
  } finally {
    summaries.close()
  }
}

function* toLines(groups: Iterable<Iterable<object>>): Generator<Uint8Array, void> {
  for (const rows of groups) yield toJsonLines(rows)
}

async function putAll(objects: Iterable<Uint8Array>, store: Store): Promise<readonly Digest[]> {
  const digests: Digest[] = []
  for (const object of objects) digests.push(await store.putObject(object))
  return digests
}
