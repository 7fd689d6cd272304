import type { Piece, ReaderInput } from '../format-reader.ts'
import type { Separator } from '../ingest-options.ts'
import { asBuffer } from '../stream/as-buffer.ts'
import { quarantineLine } from '../stream/quarantine-line.ts'
import { readLine } from '../stream/read-line.ts'
import { lineSeparator } from './line-separator.ts'
import type { LineSeparator } from './line-separator.ts'

const formFeed = 0x0c

/** Reads the records of a plain text that a separator divides. What is blank between two separators is no record. */
export async function* readParts(
  input: ReaderInput,
  separator: Separator,
): AsyncGenerator<Piece, void> {
  const { cursor, caps } = input
  const declared = input.settings.encoding ?? null
  const lines = separator === 'form-feed' ? null : lineSeparator(separator)
  let part = emptyPart(cursor.offset)
  for (;;) {
    const { offset } = cursor
    const line = await readLine(cursor, caps.recordBytes)
    if (line === null) {
      // Longer than a record may be, so no separator.
      yield* close(part, declared)
      yield { type: 'note', note: { rule: 'record-too-large', offset } }
      yield* quarantineLine(cursor, 'record-too-large')
      part = emptyPart(cursor.offset)
      continue
    }
    if (line.length === 0) break
    for (const cut of lines === null ? cutAtFormFeeds(line) : cutAtLine(line, lines)) {
      if (cut.starts) {
        yield* close(part, declared)
        if (cut.separator > 0) yield { type: 'framing', bytes: cut.separator }
        part = emptyPart(part.offset + part.length + cut.separator)
      }
      if (part.length + cut.bytes.length > caps.recordBytes) {
        const reason = `A part of the text is larger than ${caps.recordBytes} bytes`
        yield { type: 'note', note: { rule: 'record-too-large', offset: part.offset, reason } }
        for (const piece of [...part.pieces, cut.bytes]) {
          yield { type: 'quarantine', offset: part.offset, bytes: piece, rule: 'record-too-large' }
          part = emptyPart(part.offset + piece.length)
        }
      } else if (cut.bytes.length > 0) {
        part.pieces.push(cut.bytes)
        part.length += cut.bytes.length
      }
    }
  }
  yield* close(part, declared)
}

/** A record in the making. */
interface Part {
  readonly offset: number
  readonly pieces: Uint8Array[]
  length: number
}

/** A stretch of a line; `starts`: a new record begins with it, behind so many bytes of separator. */
interface Cut {
  readonly starts: boolean
  readonly separator: number
  readonly bytes: Uint8Array
}

function emptyPart(offset: number): Part {
  return { offset, pieces: [], length: 0 }
}

function* close(part: Part, declared: string | null): Generator<Piece, void> {
  if (part.length === 0) return
  const bytes = Buffer.concat(part.pieces)
  if (bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d))) {
    yield { type: 'framing', bytes: bytes.length }
    return
  }
  yield {
    type: 'record',
    draft: {
      offset: part.offset,
      bytes: bytes.length,
      stored: () => bytes,
      content: { kind: 'bytes', bytes, declared },
    },
  }
}

function* cutAtFormFeeds(line: Uint8Array): Generator<Cut, void> {
  let from = 0
  let starts = false
  for (;;) {
    const at = line.indexOf(formFeed, from)
    const bytes = line.subarray(from, at === -1 ? line.length : at)
    yield { starts, separator: starts ? 1 : 0, bytes }
    if (at === -1) return
    from = at + 1
    starts = true
  }
}

function* cutAtLine(line: Uint8Array, { isSeparator, keep }: LineSeparator): Generator<Cut, void> {
  const buffer = asBuffer(line)
  const starts = isSeparator(buffer.toString('utf8').replace(/\r?\n$/, ''))
  if (!starts) yield { starts, separator: 0, bytes: line }
  else if (keep) yield { starts, separator: 0, bytes: line }
  else yield { starts, separator: line.length, bytes: line.subarray(line.length) }
}
