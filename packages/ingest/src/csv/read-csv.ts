import { parse } from 'csv-parse/sync'
import { decodeBytes } from '../encoding/decode-bytes.ts'
import { detectBom } from '../encoding/detect-bom.ts'
import { fieldPaths } from '../fields/field-paths.ts'
import { mapFields } from '../fields/map-fields.ts'
import type { Piece, ReaderInput } from '../format-reader.ts'
import { createLineCount } from '../stream/create-line-count.ts'
import { quarantineLine } from '../stream/quarantine-line.ts'
import { quarantineRest } from '../stream/quarantine-rest.ts'
import { isUtf16 } from '../encoding/is-utf-16.ts'
import { detectDelimiter } from './detect-delimiter.ts'
import { readRow } from './read-row.ts'

const sniffBytes = 64 * 1024

/** Reads CSV with a header line: each row is a record, one of its columns is the text of a page. */
export async function* readCsv(input: ReaderInput): AsyncGenerator<Piece, void> {
  const { cursor, caps } = input
  const declared = input.settings.encoding ?? null
  const paths = fieldPaths(input.settings.fields)
  const lines = createLineCount(cursor)
  await cursor.fill(sniffBytes)
  const mark = cursor.offset === 0 ? detectBom(cursor.head()) : null
  if (isUtf16(cursor.head().subarray(0, sniffBytes))) {
    yield { type: 'note', note: { rule: 'rows-in-utf-16', offset: cursor.offset } }
    yield* quarantineRest(cursor, 'rows-in-utf-16')
    return
  }
  if (mark?.encoding === 'utf-8') yield { type: 'framing', bytes: cursor.take(mark.bytes).length }
  const delimiter = detectDelimiter(cursor.head())
  const headerOffset = cursor.offset
  const header = await readRow(cursor, delimiter, caps.recordBytes)
  const columns =
    header === null ? null : parseRow(header, delimiter)?.map((name) => decode(name).trim())
  const textColumn =
    columns === null || columns === undefined ? -1 : findColumn(columns, paths.text)
  if (header === null || columns === null || columns === undefined || textColumn === -1) {
    const reason = whyNoText(header, columns ?? null, paths.text)
    yield {
      type: 'note',
      note: { rule: 'no-text-field', offset: headerOffset, reason, expected: paths.text },
    }
    if (header !== null) {
      yield { type: 'quarantine', offset: headerOffset, bytes: header, rule: 'no-text-field' }
    }
    yield* quarantineRest(cursor, 'no-text-field')
    return
  }
  yield { type: 'framing', bytes: header.length }
  lines.passBytes(header)
  for (;;) {
    const { offset } = cursor
    await cursor.fill(1)
    const row = await readRow(cursor, delimiter, caps.recordBytes)
    if (row === null) {
      const reason = 'A quotation mark stands where none may, or is not closed'
      yield { type: 'note', note: { rule: 'csv-damaged', offset, reason, ...lines.place() } }
      yield* quarantineLine(cursor, 'csv-damaged')
      lines.pass(1)
      continue
    }
    if (row.length === 0) return
    const place = lines.place()
    lines.passBytes(row)
    if (isBlank(row)) {
      yield { type: 'framing', bytes: row.length }
      continue
    }
    const cells = parseRow(row, delimiter)
    if (cells === null || cells.length !== columns.length) {
      const reason =
        cells === null
          ? 'A quotation mark stands where none may'
          : `Unexpected ${cells.length} cells, expected ${columns.length}`
      yield { type: 'note', note: { rule: 'csv-damaged', offset, reason, ...place } }
      yield { type: 'quarantine', offset, bytes: row, rule: 'csv-damaged' }
      continue
    }
    const lineEnd = lineEndBytes(row)
    const text = cells[textColumn] ?? new Uint8Array(0)
    const values = columns.map((_, index) => decode(cells[index]))
    const fields = mapFields(
      Object.fromEntries([
        ...columns.map((name, index) => [name.toLowerCase(), values[index]] as const),
        ...columns.map((name, index) => [name, values[index]] as const),
      ]),
      paths,
    )
    yield {
      type: 'record',
      draft: {
        offset,
        bytes: row.length - lineEnd,
        stored: () => row.subarray(0, row.length - lineEnd),
        content: { kind: 'bytes', bytes: text, declared },
        url: fields.url,
        captured: fields.captured,
        metadata: fields.metadata,
        notes: fields.notes,
      },
    }
    if (lineEnd > 0) yield { type: 'framing', bytes: lineEnd }
  }

  function decode(bytes: Uint8Array | undefined): string {
    return bytes === undefined ? '' : decodeBytes(bytes, declared).text
  }
}

function whyNoText(
  header: Uint8Array | null,
  columns: readonly string[] | null,
  names: readonly string[],
): string {
  if (header !== null && endsInCarriageReturns(header))
    return 'The lines of the CSV end in a carriage return alone, as old spreadsheets write them: save it with line feeds'
  return columns === null
    ? 'The header line of the CSV cannot be read'
    : `The CSV has no column with text: expected one of ${names.join(', ')}`
}

/** Whether what was read as one row, for want of a line feed, is several that end in carriage returns. */
function endsInCarriageReturns(row: Uint8Array): boolean {
  return row.includes(0x0d) && !row.includes(0x0a)
}

/** The first column that has one of the names; people write `Text` and `URL`, so letter case counts only where it decides. */
function findColumn(columns: readonly string[], names: readonly string[]): number {
  const lowered = columns.map((column) => column.toLowerCase())
  for (const name of names) {
    const exact = columns.indexOf(name)
    const at = exact === -1 ? lowered.indexOf(name) : exact
    if (at !== -1) return at
  }
  return -1
}

/** The cells of one row, as bytes; null when it is not sound. */
function parseRow(row: Uint8Array, delimiter: number): readonly Uint8Array[] | null {
  try {
    const rows: unknown = parse(row, {
      encoding: null,
      delimiter: String.fromCharCode(delimiter),
      record_delimiter: ['\r\n', '\n'],
      relax_column_count: true,
    })
    return Array.isArray(rows) && rows.length === 1 && isRow(rows[0]) ? rows[0] : null
  } catch {
    return null
  }
}

function isRow(value: unknown): value is readonly Uint8Array[] {
  return Array.isArray(value) && value.every((cell) => cell instanceof Uint8Array)
}

function isBlank(row: Uint8Array): boolean {
  return row.every((byte) => byte === 0x0a || byte === 0x0d)
}

function lineEndBytes(row: Uint8Array): number {
  if (row.at(-1) !== 0x0a) return 0
  return row.at(-2) === 0x0d ? 2 : 1
}
