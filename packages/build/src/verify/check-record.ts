import { recordId } from '@fonds/ingest/record-id'
import { digestOf } from '@fonds/workflow'
import type { PublishedRecord } from '../records/published-record.ts'
import { isLedgerFile } from './ledger-file.guard.ts'
import type { LedgerFile } from './ledger-file.ts'
import type { OpenArchive } from './open-archive.ts'
import type { PlacedText, ReadPage } from './read-page.ts'
import type { Flaw } from './verify-report.ts'

/** Recomputes everything about a record that the archive lets one recompute. */
export function* checkRecord(
  archive: OpenArchive,
  record: PublishedRecord,
  page: ReadPage | null,
): Generator<Flaw, void> {
  const { files, id } = record
  const place =
    record.url === null
      ? ({ url: null, dump: record.dump, offset: record.offset } as const)
      : ({ url: record.url } as const)
  const expected = recordId(record.sha256, place)
  if (expected !== id) {
    const reason = `Record ${id} should be ${expected} by its digest and its place`
    yield { kind: 'record-id', file: files.page, reason }
  }
  const bytes = archive.read(files.text)
  const original = files.original === null ? bytes : archive.read(files.original)
  const ledger = parseLedger(archive.read(files.ledger))
  if (bytes === null || original === null || page === null || ledger === null) {
    const reason = `The page, the text or the ledger of record ${id} is not there, or cannot be read`
    yield { kind: 'conservation', file: files.page, reason }
    return
  }
  if (digestOf(original) !== record.sha256) {
    const reason = `It does not hold the bytes of record ${id}: their SHA-256 is another`
    yield { kind: 'record-id', file: files.original ?? files.text, reason }
  }
  if (ledger.id !== id) {
    const reason = `It is the ledger of ${ledger.id}, not of ${id}`
    yield { kind: 'conservation', file: files.ledger, reason }
  }
  yield* checkSpans(record, ledger, bytes.toString())
  yield* checkWords(record, ledger, bytes.toString(), page)
}

/** The ledger must cover the text end to end, and add up to what is said of the record. */
function* checkSpans(
  { files, characters }: PublishedRecord,
  { spans }: LedgerFile,
  text: string,
): Generator<Flaw, void> {
  const file = files.ledger
  let end = 0
  for (const span of spans) {
    if (span.start !== end || span.end <= span.start) {
      const reason = `A span starts at ${span.start}, where the one before ends at ${end}`
      yield { kind: 'conservation', file, reason }
      return
    }
    end = span.end
    if (span.fate === 'space' && /\S/u.test(text.slice(span.start, span.end)))
      yield { kind: 'conservation', file, reason: `Text at ${span.start} is accounted as space` }
  }
  if (end !== text.length) {
    const reason = `It accounts for ${end} characters of ${text.length}`
    yield { kind: 'conservation', file, reason }
  }
  for (const fate of ['published', 'aside'] as const) {
    const ink = spans
      .filter((span) => span.fate === fate)
      .reduce((sum, span) => sum + countInk(text.slice(span.start, span.end)), 0)
    if (ink !== characters[fate]) {
      const reason = `It counts ${ink} characters as ${fate}, the list of records ${characters[fate]}`
      yield { kind: 'conservation', file, reason }
    }
  }
}

/** What the ledger says was published must stand in the page, in the order of the text, and nothing else; likewise aside. */
function* checkWords(
  { files }: PublishedRecord,
  { spans }: LedgerFile,
  text: string,
  page: ReadPage,
): Generator<Flaw, void> {
  const wordsOf = (fate: string): string =>
    toInk(
      spans
        .filter((span) => span.fate === fate)
        .map((span) => text.slice(span.start, span.end))
        .join(''),
    )
  const published = toInk(inOrder(page.published))
  const inMain = toInk(page.main)
  if (inMain.length !== published.length) {
    const reason = `Its text holds ${inMain.length - published.length} characters that come from no line`
    yield { kind: 'conservation', file: files.page, reason }
  }
  const pairs = [
    ['published', wordsOf('published'), published],
    ['set aside', wordsOf('aside'), toInk(inOrder(page.aside))],
  ] as const
  for (const [fate, expected, actual] of pairs) {
    if (expected === actual) continue
    const at = firstDifference(expected, actual)
    const reason = `What is ${fate} differs from the text at its character ${at}: \`${actual.slice(at, at + 20)}\`, not \`${expected.slice(at, at + 20)}\``
    yield { kind: 'conservation', file: files.page, reason }
  }
}

function inOrder(placed: readonly PlacedText[]): string {
  return placed
    .toSorted((a, b) => a.from - b.from)
    .map(({ text }) => text)
    .join('')
}

/** Space does not count, nor what cannot stand in a page and is shown by a stand-in. */
function toInk(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cs}\uFFFD\uFFFE\uFFFF]+/gu, '')
}

function countInk(text: string): number {
  return text.replace(/\s+/g, '').length
}

function firstDifference(a: string, b: string): number {
  let index = 0
  while (index < a.length && a[index] === b[index]) index++
  return index
}

function parseLedger(bytes: Buffer | null): LedgerFile | null {
  if (bytes === null) return null
  try {
    const value: unknown = JSON.parse(bytes.toString())
    return isLedgerFile(value) ? value : null
  } catch {
    return null
  }
}
