import type { Piece, ReaderInput } from '../format-reader.ts'
import { asBuffer } from '../stream/as-buffer.ts'
import type { ByteCursor } from '../stream/byte-cursor.ts'
import { startsWith } from '../stream/starts-with.ts'
import { findRecordStart, isRecordStart, recordStartBytes } from './find-record-start.ts'
import { parseWarcHeader } from './parse-warc-header.ts'
import type { WarcHeader } from './parse-warc-header.ts'
import { nextRecordStart } from './next-record-start.ts'
import { passLargeBlock } from './pass-large-block.ts'
import { quarantineToRecord } from './quarantine-to-record.ts'
import { readBlock } from './read-block.ts'
import { toPieces } from './to-pieces.ts'

/** Line ends that are looked at together; two of two bytes stand between records. */
const lineEndBytes = 4

/** Bytes of a header; chosen: the longest addresses and cookies have a tenth. */
const headerBytes = 64 * 1024

/**
 * Reads WARC records strictly: every departure from the standard is a message, nothing is skipped to find the next
 * record without being put into quarantine.
 */
export async function* readWarc(input: ReaderInput): AsyncGenerator<Piece, void> {
  const { cursor, caps } = input
  let saidBareLineFeeds = false
  let framing = 0
  for (;;) {
    framing += await takeLineEnds(cursor)
    if (cursor.available === 0) {
      yield { type: 'framing', bytes: framing }
      return
    }
    const { offset } = cursor
    await cursor.fill(recordStartBytes)
    if (!isRecordStart(cursor.head(recordStartBytes), 0)) {
      const rule = garbageRule(cursor.head(recordStartBytes))
      yield { type: 'note', note: { rule, offset } }
      yield* quarantineToRecord(cursor, rule)
      continue
    }
    const end = await findHeaderEnd(cursor)
    if (typeof end !== 'number') {
      const rule = end === 'cut off' ? 'warc-truncated' : 'warc-header-invalid'
      const reason = `The header of a WARC record does not end: ${end}`
      yield { type: 'note', note: { rule, offset, reason } }
      yield* quarantineToRecord(cursor, rule)
      continue
    }
    const header = parseWarcHeader(cursor.head(end))
    const invalid = whyInvalid(header)
    if (invalid !== null) {
      yield { type: 'note', note: { rule: 'warc-header-invalid', offset, reason: invalid } }
      yield* quarantineToRecord(cursor, 'warc-header-invalid')
      continue
    }
    if (header.bareLineFeeds && !saidBareLineFeeds) {
      saidBareLineFeeds = true
      yield { type: 'note', note: { rule: 'warc-line-ends', offset } }
    }
    const stated = statedLength(header)
    const large = stated !== null && stated > caps.recordBytes
    if (large && (await nextRecordStart(cursor, end, end + caps.recordBytes)) === -1) {
      yield* passLargeBlock(cursor, header, end + stated)
      continue
    }
    const found = await readBlock(cursor, header, end, stated, caps.recordBytes)
    if (found.type === 'unreadable') {
      yield { type: 'note', note: { rule: found.rule, offset, reason: found.reason } }
      yield* quarantineToRecord(cursor, found.rule)
    } else {
      // A loop: to delegate from here to what is synchronous takes several promises a piece.
      for (const piece of toPieces(found.record, input)) yield piece
    }
  }
}

/** Consumes the line ends between records; gives their number of bytes. */
async function takeLineEnds(cursor: ByteCursor): Promise<number> {
  let count = 0
  while ((await cursor.fill(1)) > 0) {
    const head = cursor.head(lineEndBytes)
    let length = 0
    while (head[length] === 0x0d || head[length] === 0x0a) length += 1
    if (length === 0) break
    count += cursor.take(length).length
  }
  return count
}

/** Where the header ends, its blank line included, or why it does not. */
async function findHeaderEnd(
  cursor: ByteCursor,
): Promise<number | 'too long' | 'cut off' | 'the next record starts in it'> {
  for (let want = 1024; ; want *= 4) {
    const wanted = Math.min(want, headerBytes)
    const available = await cursor.fill(wanted)
    const head = cursor.head(wanted)
    const buffer = asBuffer(head)
    const crlf = buffer.indexOf('\n\r\n')
    const lf = buffer.indexOf('\n\n')
    const end = crlf !== -1 && (lf === -1 || crlf < lf) ? crlf + 3 : lf === -1 ? null : lf + 2
    const isLast = want >= headerBytes || available < want
    if (end === null && !isLast) continue
    const next = findRecordStart(head.subarray(0, end ?? head.length), 1)
    if (next !== -1) return 'the next record starts in it'
    if (end !== null) return end
    return available < headerBytes ? 'cut off' : 'too long'
  }
}

function whyInvalid(header: WarcHeader): string | null {
  if (header.invalidLine !== null) {
    return `Unexpected line \`${header.invalidLine.slice(0, 80)}\` in a WARC header, expected a field`
  }
  if (!header.fields.has('warc-type')) return 'A WARC record has no WARC-Type'
  return null
}

/** The length that a header states for its block; null when it states none, or nonsense. */
function statedLength(header: WarcHeader): number | null {
  const values = new Set(header.fields.get('content-length'))
  const [value = ''] = values
  return values.size === 1 && /^\d{1,15}$/.test(value) ? Number(value) : null
}

function garbageRule(head: Uint8Array): 'warc-header-invalid' | 'warc-garbage' {
  return startsWith(head, 'WARC/') ? 'warc-header-invalid' : 'warc-garbage'
}
