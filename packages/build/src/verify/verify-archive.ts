import { resolve } from 'node:path'
import { dataFiles } from '../archive/data-files.ts'
import { byBytes } from '../by-bytes.ts'
import { UserError } from '../user-error.ts'
import { checkFixity } from './check-fixity.ts'
import { checkRecord } from './check-record.ts'
import { createLinkCheck } from './create-link-check.ts'
import { createRecordTotals } from './create-record-totals.ts'
import { createSearchCheck } from './create-search-check.ts'
import { openArchive } from './open-archive.ts'
import { readPage } from './read-page.ts'
import { readRecordList } from './read-record-list.ts'
import type { Flaw, VerifyReport } from './verify-report.ts'

/** Where the page, the text, the bytes as found and the ledger of a record stand. */
const ofRecords = /^(?:p\/.*\.(?:html|txt|orig)|data\/ledger\/.*)$/

/** What may stop a check. */
export interface VerifyOptions {
  readonly signal?: AbortSignal
}

/**
 * Checks a published archive from itself alone, reading only: every file against the manifest, none missing and none
 * extra; every character of every record, published or set aside, recomputed from page, ledger and text; every byte of
 * every dump; ids; links and anchors; that every record stands in a search bundle of its language.
 *
 * @throws UserError when the folder is no archive at all.
 * @throws the signal's reason when it is aborted.
 */
export async function verifyArchive(
  folder: string,
  options: VerifyOptions = {},
): Promise<VerifyReport> {
  const { signal = new AbortController().signal } = options
  const archive = openArchive(resolve(folder))
  if (archive.manifest === null) {
    throw new UserError(
      3,
      `${folder} is not an archive that Fonds built: it has no readable ${dataFiles.manifest}`,
      'Name the folder that `fonds build` published.',
    )
  }
  const flaws: Flaw[] = [...checkFixity(archive, archive.manifest, signal)]
  const links = createLinkCheck(archive)
  const search = createSearchCheck(archive)
  const totals = createRecordTotals()
  const seen = new Set<string>()
  const named = new Set<string>()
  let records = 0
  for await (const result of readRecordList(archive)) {
    signal.throwIfAborted()
    if ('flaw' in result) {
      flaws.push(result.flaw)
      continue
    }
    const { record } = result
    records += 1
    seen.add(record.files.page)
    for (const file of Object.values(record.files)) if (file !== null) named.add(file)
    totals.add(record)
    const page = readPage(archive, record.files.page)
    if (page !== null) {
      links.add(record.files.page, page)
      search.add(record, page)
    }
    flaws.push(...checkRecord(archive, record, page))
  }
  for (const path of archive.paths()) {
    signal.throwIfAborted()
    if (!path.endsWith('.html') || seen.has(path)) continue
    const page = readPage(archive, path)
    if (page !== null) links.add(path, page)
  }
  flaws.push(
    ...links.finish(),
    ...search.finish(),
    ...totals.finish(archive),
    ...strays(archive.paths(), named),
  )
  return {
    files: archive.paths().length,
    records,
    links: links.count(),
    flaws: flaws.sort((a, b) => byBytes(a.file, b.file) || byBytes(a.kind, b.kind)),
  }
}

/** Files of records that no record names. */
function* strays(paths: readonly string[], named: ReadonlySet<string>): Generator<Flaw, void> {
  for (const file of paths)
    if (ofRecords.test(file) && !named.has(file))
      yield { kind: 'extra-file', file, reason: 'No record of the list names it' }
}
