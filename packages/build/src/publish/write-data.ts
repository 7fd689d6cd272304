import { dataFiles } from '../archive/data-files.ts'
import { quarantinedOf } from '../report/quarantined-of.ts'
import { readAccounts } from '../stages/read-accounts.ts'
import { readObjects } from '../stored/read-objects.ts'
import type { ArchiveParts } from './archive-parts.ts'
import type { StagedArchive } from './create-staged-archive.ts'
import { givenDumps } from './given-dumps.ts'
import { jsonPieces } from './json-pieces.ts'
import { listedBundles } from './listed-bundles.ts'

/** Writes what is for machines: the list of records, dumps with their accounts, quarantined pieces, the report. */
export async function writeData(staged: StagedArchive, parts: ArchiveParts): Promise<void> {
  const { store, rendered, accounts, planned, transformed, indexed, failures } = parts
  const listings = rendered.map(({ listing }) => listing)
  await staged.writeAll(dataFiles.records, readObjects(store, listings))
  for (const { piece, object } of accounts.pieces)
    staged.write(piece.file, await store.getObject(object))
  staged.write(dataFiles.quarantine, toText(accounts.pieces.map(({ piece }) => piece)))
  await staged.writeAll(
    dataFiles.dumps,
    jsonPieces({
      given: givenDumps(planned),
      failed: failures.map(({ where }) => where),
      accounts: readAccounts(store, accounts.objects),
    }),
  )
  staged.write(
    dataFiles.report,
    toText({
      dumps: planned.count,
      failed: failures.map(({ where }) => where),
      ...transformed.figures,
      quarantined: quarantinedOf(accounts),
      bundles: listedBundles(indexed),
    }),
  )
}

function toText(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`
}
