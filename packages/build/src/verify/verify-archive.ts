import { bundleOf } from '@fonds/search'
import { resolve } from 'node:path'
import { MANIFEST_PATH } from '../archive/manifest-path.ts'
import { byBytes } from '../by-bytes.ts'
import type { PublishedRecord } from '../records/published-record.ts'
import { UserError } from '../user-error.ts'
import { checkFixity } from './check-fixity.ts'
import { checkRecord } from './check-record.ts'
import { createLinkCheck } from './create-link-check.ts'
import { openArchive } from './open-archive.ts'
import { readPage } from './read-page.ts'
import { readRecordList } from './read-record-list.ts'
import type { Flaw, VerifyReport } from './verify-report.ts'

/** What may stop a check. */
export interface VerifyOptions {
  readonly signal?: AbortSignal
}

/**
 * Checks a published archive from itself alone, reading only: every file against the manifest, none missing and none
 * extra; every character of every record, published or set aside, recomputed from page, ledger and text; ids; links and
 * anchors; a search bundle for each language.
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
      2,
      `${folder} is not an archive that Fonds built: it has no readable ${MANIFEST_PATH}`,
      'Name the folder that `fonds build` published.',
    )
  }
  const flaws: Flaw[] = [...checkFixity(archive, archive.manifest, signal)]
  const links = createLinkCheck(archive)
  const languages = new Map<string, PublishedRecord>()
  const seen = new Set<string>()
  let records = 0
  for (const result of readRecordList(archive)) {
    signal.throwIfAborted()
    if ('flaw' in result) {
      flaws.push(result.flaw)
      continue
    }
    const { record } = result
    records += 1
    seen.add(record.files.page)
    if (record.characters.published > 0) languages.set(bundleOf(record.lang), record)
    const page = readPage(archive, record.files.page)
    if (page !== null) links.add(record.files.page, page)
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
    ...missingBundles(
      archive.manifest.files.map(({ path }) => path),
      archive.has,
      languages,
    ),
  )
  return {
    files: archive.manifest.files.length + 1,
    records,
    links: links.count(),
    flaws: flaws.sort((a, b) => byBytes(a.file, b.file) || byBytes(a.kind, b.kind)),
  }
}

function* missingBundles(
  paths: readonly string[],
  has: (path: string) => boolean,
  languages: ReadonlyMap<string, PublishedRecord>,
): Generator<Flaw, void> {
  // An archive may be built without a search in its texts; bundles that were taken away are missing files.
  if (!paths.some((path) => path.startsWith('pagefind/'))) return
  for (const [bundle, record] of languages) {
    const file = `pagefind/${bundle}/pagefind.js`
    if (has(file)) continue
    const reason = `Records in \`${record.lang}\` can not be searched: their bundle is not there`
    yield { kind: 'missing-bundle', file, reason }
  }
}
