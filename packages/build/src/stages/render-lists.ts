import type { Digest } from '@fonds/workflow'
import { type StoredPack, storedPackOf } from '../stored/stored-pack.ts'
import { runAll, type StageRun } from './run-stage.ts'
import { toTask } from './to-task.ts'

/**
 * Lays out the lists. A record that changes has those pages laid out anew that stand near it in a list, not all: most of
 * what lists cost is their HTML.
 *
 * @param pages of `arrangeRecords`.
 * @param siteDigest of `storeSite`.
 * @param regions the source of the module that makes regions of the page; null: none.
 */
export async function renderLists(
  pages: readonly Digest[],
  siteDigest: Digest,
  regions: string | null,
  run: StageRun,
): Promise<readonly StoredPack[]> {
  const tasks = pages.map((group) =>
    toTask('lists', { inputs: { site: siteDigest, pages: group }, params: regions }),
  )
  return (await runAll('lists', tasks, run)).map(({ outputs }) => storedPackOf(outputs))
}
