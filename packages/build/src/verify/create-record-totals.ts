import { z } from 'zod'
import { dataFiles, QUARANTINE_FOLDER } from '../archive/data-files.ts'
import type { PublishedRecord } from '../records/published-record.ts'
import type { OpenArchive } from './open-archive.ts'
import { readJson } from './read-json.ts'
import type { Flaw } from './verify-report.ts'

const dumpsFile = z.object({
  accounts: z.array(
    z.object({
      dump: z.string(),
      format: z.string().nullable(),
      records: z.number(),
      bytes: z.object({
        stream: z.number(),
        records: z.number(),
        framing: z.number(),
        skipped: z.number(),
        quarantined: z.number(),
      }),
      stored: z.object({ size: z.number(), read: z.number(), quarantined: z.number() }),
    }),
  ),
})
const quarantineFile = z.array(
  z.object({ dump: z.string(), of: z.string(), length: z.number(), file: z.string() }),
)
const reportFile = z.object({
  records: z.number(),
  characters: z.object({ published: z.number(), aside: z.number() }),
})

type Account = z.infer<typeof dumpsFile>['accounts'][number]
type Piece = z.infer<typeof quarantineFile>[number]

/** What all records of an archive add up to. */
export interface RecordTotals {
  readonly add: (record: PublishedRecord) => void
  /** Compares with what the archive says of its dumps and of itself. */
  readonly finish: (archive: OpenArchive) => Generator<Flaw, void>
}

/** Counts the records of an archive by dump, so that none can go missing without a trace. */
export function createRecordTotals(): RecordTotals {
  const places = new Map<string, number>()
  const ids = new Map<string, number>()
  const sum = { records: 0, published: 0, aside: 0 }
  return {
    add({ id, dump, sightings, characters }) {
      for (const place of [dump, ...sightings.map((sighting) => sighting.dump)])
        places.set(place, (places.get(place) ?? 0) + 1)
      ids.set(id, (ids.get(id) ?? 0) + 1)
      sum.records += 1
      sum.published += characters.published
      sum.aside += characters.aside
    },
    *finish(archive) {
      for (const [id, times] of ids) {
        if (times === 1) continue
        const reason = `Record ${id} is listed ${times} times`
        yield { kind: 'conservation', file: dataFiles.records, reason }
      }
      const report = readJson(archive, dataFiles.report, reportFile)
      if (report === null) yield unreadable(dataFiles.report)
      else if (
        report.records !== sum.records ||
        report.characters.published !== sum.published ||
        report.characters.aside !== sum.aside
      ) {
        const reason = `It counts ${report.records} records, ${report.characters.published} characters published and ${report.characters.aside} set aside; those listed are ${sum.records}, ${sum.published} and ${sum.aside}`
        yield { kind: 'conservation', file: dataFiles.report, reason }
      }
      const dumps = readJson(archive, dataFiles.dumps, dumpsFile)
      const pieces = readJson(archive, dataFiles.quarantine, quarantineFile)
      if (dumps === null) yield unreadable(dataFiles.dumps)
      if (pieces === null) yield unreadable(dataFiles.quarantine)
      if (dumps === null || pieces === null) return
      for (const account of dumps.accounts)
        yield* checkAccount(account, places.get(account.dump) ?? 0, pieces)
      yield* checkPieces(archive, pieces)
    },
  }
}

/** The bytes of a dump must add up, and its records must be there. */
function* checkAccount(
  { dump, format, records, bytes, stored }: Account,
  found: number,
  pieces: readonly Piece[],
): Generator<Flaw, void> {
  const flaw = (reason: string): Flaw => ({ kind: 'conservation', file: dataFiles.dumps, reason })
  const sum = bytes.records + bytes.framing + bytes.skipped + bytes.quarantined
  if (sum !== bytes.stream)
    yield flaw(`The bytes of ${dump} add up to ${sum}, not to ${bytes.stream}`)
  if (stored.read + stored.quarantined !== stored.size)
    yield flaw(
      `The stored bytes of ${dump} add up to ${stored.read + stored.quarantined}, not to ${stored.size}`,
    )
  // A container's members have accounts of their own; a record found again in its own dump is told there once more.
  if (format !== 'container' && found < records)
    yield flaw(`${dump} gave ${records} records, and ${found} are listed`)
  const kept = { stream: bytes.quarantined, stored: stored.quarantined }
  for (const [of, expected] of Object.entries(kept)) {
    const length = pieces
      .filter((piece) => piece.dump === dump && piece.of === of)
      .reduce((total, piece) => total + piece.length, 0)
    if (length !== expected)
      yield flaw(`${expected} bytes of ${dump} were quarantined, and ${length} are listed`)
  }
}

/** Every quarantined piece is kept, and nothing else beside. */
function* checkPieces(archive: OpenArchive, pieces: readonly Piece[]): Generator<Flaw, void> {
  const files = new Set(pieces.map(({ file }) => file))
  for (const { file, length } of pieces) {
    const bytes = archive.read(file)
    if (bytes?.length === length) continue
    const reason = `It should hold ${length} quarantined bytes, and ${bytes === null ? 'is not there' : `holds ${bytes.length}`}`
    yield { kind: 'conservation', file, reason }
  }
  for (const path of archive.paths())
    if (path.startsWith(QUARANTINE_FOLDER) && !files.has(path))
      yield { kind: 'extra-file', file: path, reason: `${dataFiles.quarantine} does not list it` }
}

function unreadable(file: string): Flaw {
  return { kind: 'conservation', file, reason: 'It is not there, or cannot be read' }
}
