import type { BuildOptions } from './build-options.ts'
import type { BuildReport } from './build-report.ts'
import { inspectDumps } from './inspect-dumps.ts'
import { damagesOf } from './records/damages-of.ts'
import { addFigures, countNames, type Figures, noFigures, toFigures } from './records/figures.ts'
import { toMessageRow } from './records/message-row.ts'
import { recordOf } from './records/record-of.ts'
import { toSummary } from './records/to-summary.ts'
import { toBuildReport } from './report/to-build-report.ts'
import { watchPrefixes } from './report/watch-prefixes.ts'
import { noRecords } from './stages/no-records.ts'

/** What a build would do, counted without writing anything. */
export async function planArchive(options: BuildOptions): Promise<BuildReport> {
  const { dumps, config, onEvent = () => undefined, signal } = options
  let figures: Figures = noFigures
  const quarantined = { pieces: 0, bytes: 0 }
  const failures = [...dumps.unread]
  const prefixes = watchPrefixes(config)
  for await (const item of inspectDumps(dumps.sources, config)) {
    signal?.throwIfAborted()
    if (item.type === 'record') {
      figures = addFigures([figures, figuresOf(item.file)])
      onEvent({ stage: 'transform', done: 0, total: 0, records: figures.records })
    } else if (item.type === 'unread') failures.push(item.failure)
    else if (item.type === 'quarantine') {
      quarantined.pieces += 1
      quarantined.bytes += item.piece.bytes.length
    } else if (item.type === 'account') {
      const { dump, messages } = item.account
      prefixes.hear(dump)
      const rows = messages.map(toMessageRow)
      const ofDump = {
        ...noFigures,
        messages: countNames(rows.map(({ rule }) => rule)),
        damages: damagesOf(dump, 0, rows),
      }
      figures = addFigures([figures, ofDump])
    }
  }
  if (figures.records === 0) throw noRecords(failures)
  return toBuildReport({
    changed: false,
    dumps: dumps.sources.count,
    figures,
    quarantined,
    bundles: [],
    skipped: dumps.skipped,
    failures,
    config,
    prefixes,
    apart: dumps.apart,
    tasks: { done: 0, reused: 0, failed: 0 },
    archive: null,
  })
}

function figuresOf(file: Parameters<typeof recordOf>[0]): Figures {
  const { edition } = file.data
  if (edition === undefined)
    throw new TypeError(`Unexpected record of ${file.path} without edition`)
  const record = recordOf(file)
  const text = String(file)
  const summary = toSummary(record, edition, text)
  return toFigures({ record, summary, edition, messages: file.messages.map(toMessageRow) }, text)
}
