import type { EditionSummary } from '@fonds/model'
import { type BrowsePage, type Sort, toBrowsePages } from '@fonds/theme'
import { type Digest, digestOf, type Store, type Task } from '@fonds/workflow'
import { codeVersion } from '../code-version.ts'
import type { Config } from '../config/config.ts'
import { toJsonLines } from '../records/json-lines.ts'
import { type StoredPack, storedPackOf } from '../records/stored-pack.ts'
import { runAll, type StageRun } from '../stages/run-stage.ts'

/** Pages of a list that are laid out by one task: fewer tasks than pages, and one record changes few. Chosen, not measured. */
const PAGES_A_TASK = 8

/**
 * Lays out the lists. A record that changes has those pages laid out anew that stand near it in a list, not all: most of
 * what lists cost is their HTML.
 *
 * @param siteDigest of `storeSite`.
 */
export async function renderLists(
  summaries: Iterable<EditionSummary>,
  sort: Sort,
  siteDigest: Digest,
  config: Config,
  store: Store,
  run: StageRun,
): Promise<readonly StoredPack[]> {
  const { language, pageSize } = config
  const pages = toBrowsePages(summaries, { language, pageSize, sort })
  const tasks: Task[] = []
  for (const group of groupPages(pages)) {
    tasks.push({
      stage: 'lists',
      version: codeVersion('lists'),
      config: digestOf(''),
      inputs: { site: siteDigest, pages: await store.putObject(toJsonLines(group)) },
      params: config.theme.regions,
    })
  }
  return (await runAll('lists', tasks, run)).map(({ outputs }) => storedPackOf(outputs))
}

/** Groups of pages; a list of several groups begins a group of its own, so that one that grows shifts no other. */
function* groupPages(pages: Iterable<BrowsePage>): Generator<readonly BrowsePage[], void> {
  let group: BrowsePage[] = []
  for (const page of pages) {
    const isLong = page.pages > PAGES_A_TASK
    const begins = isLong && page.from <= 1
    if (group.length === PAGES_A_TASK || (group.length > 0 && begins)) {
      yield group
      group = []
    }
    group.push(page)
  }
  if (group.length > 0) yield group
}
