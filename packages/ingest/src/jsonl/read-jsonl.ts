import { isUtf16 } from '../encoding/is-utf-16.ts'
import { fieldPaths } from '../fields/field-paths.ts'
import { mapFields } from '../fields/map-fields.ts'
import { renamePaths } from '../fields/rename-paths.ts'
import type { Piece, ReaderInput } from '../format-reader.ts'
import { asBuffer } from '../stream/as-buffer.ts'
import type { ByteCursor } from '../stream/byte-cursor.ts'
import { createLineCount } from '../stream/create-line-count.ts'
import { quarantineLine } from '../stream/quarantine-line.ts'
import { quarantineRest } from '../stream/quarantine-rest.ts'
import { readLine } from '../stream/read-line.ts'
import { fromByteString } from './from-byte-string.ts'
import { parseLine } from './parse-line.ts'
import { toByteString } from './to-byte-string.ts'
import { utf8OfByteString } from './utf8-of-byte-string.ts'

const byteOrderMark = 3
const sniffBytes = 4096

/** Reads JSON lines: each line is an object, one of its fields is the text of a page. */
export async function* readJsonl(input: ReaderInput): AsyncGenerator<Piece, void> {
  const { cursor, caps } = input
  const paths = fieldPaths(input.settings.fields)
  const lines = createLineCount(cursor)
  const bytePaths = renamePaths(paths, toByteString)
  await cursor.fill(byteOrderMark)
  if (cursor.offset === 0 && isMarked(cursor.head())) {
    yield { type: 'framing', bytes: cursor.take(byteOrderMark).length }
  }
  if (cursor.offset === 0) {
    await cursor.fill(sniffBytes)
    if (isUtf16(cursor.head().subarray(0, sniffBytes))) {
      yield { type: 'note', note: { rule: 'rows-in-utf-16', offset: 0 } }
      yield* quarantineRest(cursor, 'rows-in-utf-16')
      return
    }
  }
  if (cursor.offset <= byteOrderMark && (await isDocument(cursor))) {
    yield { type: 'note', note: { rule: 'json-not-lines', offset: cursor.offset } }
    yield* quarantineRest(cursor, 'json-not-lines')
    return
  }
  // Counted together: a piece of its own for each line end takes as long as what is done with it.
  let framing = 0
  for (;;) {
    const { offset } = cursor
    const line = await readLine(cursor, caps.recordBytes)
    if (line === null) {
      const reason = `A line is larger than ${caps.recordBytes} bytes`
      yield { type: 'note', note: { rule: 'record-too-large', offset, reason, ...lines.place() } }
      yield* quarantineLine(cursor, 'record-too-large')
      lines.pass(1)
      continue
    }
    if (line.length === 0) break
    const place = lines.place()
    lines.pass(1)
    const content = withoutLineEnd(line)
    if (content.length === 0) {
      framing += line.length
      continue
    }
    const parsed = parseLine(content, caps.jsonDepth)
    if (!parsed.ok) {
      const { rule, reason } = parsed
      yield { type: 'note', note: { rule, offset, reason, ...place } }
      yield { type: 'quarantine', offset, bytes: line, rule }
      continue
    }
    const fields = parsed.inBytes
      ? mapFields(parsed.value, bytePaths, fromByteString)
      : mapFields(parsed.value, paths)
    if (fields.text === null) {
      const reason = `A JSON line has no text: expected one of the fields ${paths.text.join(', ')}`
      const expected = paths.text
      yield { type: 'note', note: { rule: 'no-text-field', offset, reason, expected, ...place } }
      yield { type: 'quarantine', offset, bytes: line, rule: 'no-text-field' }
      continue
    }
    yield {
      type: 'record',
      draft: {
        offset,
        bytes: content.length,
        stored: () => content,
        content: parsed.inBytes
          ? { kind: 'utf8', bytes: utf8OfByteString(fields.text) }
          : { kind: 'string', text: fields.text },
        url: fields.url,
        captured: fields.captured,
        metadata: fields.metadata,
        notes: fields.notes,
      },
    }
    framing += line.length - content.length
  }
  yield { type: 'framing', bytes: framing }
}

function isMarked(head: Uint8Array): boolean {
  return head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf
}

/** Whether this is one JSON document over many lines, or a list: its first line is no object. */
async function isDocument(cursor: ByteCursor): Promise<boolean> {
  await cursor.fill(sniffBytes)
  const head = cursor.head().subarray(0, sniffBytes)
  const start = asBuffer(head).toString('latin1')
  return /^\s*(?:\[|\{\s*\r?\n)/.test(start)
}

function withoutLineEnd(line: Uint8Array): Uint8Array {
  let end = line.length
  while (end > 0 && isSpace(line[end - 1])) end -= 1
  return line.subarray(0, end)
}

function isSpace(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d || byte === 0x20 || byte === 0x09
}
