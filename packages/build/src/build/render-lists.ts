import { type Digest, digestOf, type Task } from '@fonds/workflow'
import { codeVersion } from '../code-version.ts'
import { type StoredPack, storedPackOf } from '../records/stored-pack.ts'
import { runAll, type StageRun } from '../stages/run-stage.ts'

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
  const version = codeVersion('lists')
  const tasks = pages.map((group): Task => ({
    stage: 'lists',
    version,
    config: digestOf(''),
    inputs: { site: siteDigest, pages: group },
    params: regions,
  }))
  return (await runAll('lists', tasks, run)).map(({ outputs }) => storedPackOf(outputs))
}
