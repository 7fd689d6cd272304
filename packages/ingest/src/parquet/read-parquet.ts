import { isUtf8 } from 'node:buffer'
import { parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { getField } from '../fields/get-field.ts'
import { fieldPaths } from '../fields/field-paths.ts'
import type { FieldPaths } from '../fields/field-paths.ts'
import { mapFields } from '../fields/map-fields.ts'
import type { Piece, ReaderInput } from '../format-reader.ts'
import { quarantineRange } from '../stream/quarantine-range.ts'
import { quarantineRest } from '../stream/quarantine-rest.ts'
import { randomAccess } from '../stream/random-access.ts'
import type { RandomAccess } from '../stream/random-access.ts'
import { openParquet } from './open-parquet.ts'
import type { OpenedParquet } from './open-parquet.ts'
import { toAsyncBuffer } from './to-async-buffer.ts'

/** Uncompressed bytes of a row group's columns that are read at once; chosen to stay under the bound on memory. */
const groupBytes = 128 * 1024 * 1024

/**
 * Reads Parquet with a column of text, row group by row group. A row has no bytes of its own: its offset is its number
 * in the file, and the account counts the columns that were read.
 */
export async function* readParquet(input: ReaderInput): AsyncGenerator<Piece, void> {
  const access = await randomAccess(input)
  if (access === null) {
    yield { type: 'note', note: { rule: 'needs-random-access', offset: 0 } }
    yield* quarantineRest(input.cursor, 'needs-random-access')
    return
  }
  const paths = fieldPaths(input.settings.fields)
  const opened = await openParquet(access, paths)
  if ('rule' in opened) {
    yield { type: 'note', note: { rule: opened.rule, offset: 0, reason: opened.reason } }
    yield* quarantineRange(access, 0, access.size, opened.rule)
    return
  }
  let firstRow = 0
  let accounted = 0
  for (const { rows, ranges, uncompressed } of opened.groups) {
    const size = ranges.reduce((sum, range) => sum + range.end - range.start, 0)
    accounted += size
    const read =
      uncompressed > groupBytes ? 'large' : await readGroup(access, opened, firstRow, rows)
    if (Array.isArray(read)) {
      yield* toPieces(read, firstRow, size, paths)
    } else {
      const rule = read === 'large' ? 'record-too-large' : 'parquet-damaged'
      const why =
        read === 'large'
          ? `are larger than ${groupBytes} bytes together: write the file anew with smaller row groups`
          : 'cannot be read'
      const reason = `Rows ${firstRow} to ${firstRow + rows - 1} ${why}`
      yield { type: 'note', note: { rule, offset: ranges[0]?.start ?? 0, reason } }
      for (const { start, end } of ranges) yield* quarantineRange(access, start, end, rule)
    }
    firstRow += rows
  }
  yield { type: 'framing', bytes: access.size - accounted }
}

async function readGroup(
  access: RandomAccess,
  { metadata, columns }: OpenedParquet,
  rowStart: number,
  rows: number,
): Promise<object[] | 'damaged'> {
  try {
    return await parquetReadObjects({
      file: toAsyncBuffer(access),
      metadata,
      columns: [...columns],
      rowStart,
      rowEnd: rowStart + rows,
      compressors,
      // What is no UTF-8 stays bytes, and is decoded like any other.
      parsers: {
        stringFromBytes: (bytes: Uint8Array | undefined) =>
          bytes === undefined || !isUtf8(bytes) ? bytes : Buffer.from(bytes).toString('utf8'),
      },
    })
  } catch {
    return 'damaged'
  }
}

function* toPieces(
  rows: readonly object[],
  firstRow: number,
  size: number,
  paths: FieldPaths,
): Generator<Piece, void> {
  // The first record stands for the bytes of the whole group.
  let unaccounted = size
  for (const [index, row] of rows.entries()) {
    const offset = firstRow + index
    const text = paths.text.map((path) => getField(row, path)).find(isText)
    if (text === undefined) {
      const reason = `Row ${offset} has no text`
      yield { type: 'note', note: { rule: 'no-text-field', offset, reason } }
      continue
    }
    const fields = mapFields(row, paths)
    const bytes = typeof text === 'string' ? Buffer.from(text) : text
    yield {
      type: 'record',
      draft: {
        offset,
        bytes: bytes.length,
        accounted: unaccounted,
        stored: () => bytes,
        content:
          typeof text === 'string'
            ? { kind: 'string', text }
            : { kind: 'bytes', bytes: text, declared: null },
        url: fields.url,
        captured: fields.captured,
        metadata: fields.metadata,
        notes: fields.notes,
      },
    }
    unaccounted = 0
  }
  if (unaccounted > 0) yield { type: 'framing', bytes: unaccounted }
}

function isText(value: unknown): value is string | Uint8Array {
  return typeof value === 'string' || value instanceof Uint8Array
}
