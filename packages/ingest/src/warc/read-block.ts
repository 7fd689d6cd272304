import type { Note } from '../note.ts'
import type { IngestRuleId } from '../rules.table.ts'
import { asBuffer } from '../stream/as-buffer.ts'
import type { ByteCursor } from '../stream/byte-cursor.ts'
import { isRecordStart, recordStartBytes } from './find-record-start.ts'
import { nextRecordStart } from './next-record-start.ts'
import type { WarcHeader } from './parse-warc-header.ts'
import { verifyDigest } from './verify-digest.ts'
import { fieldOf } from './warc-record.ts'
import type { WarcRecord } from './warc-record.ts'

/** A record, consumed from the cursor; or why it cannot be had, with nothing consumed. */
export type FoundBlock =
  | { readonly type: 'record'; readonly record: WarcRecord }
  | { readonly type: 'unreadable'; readonly rule: IngestRuleId; readonly reason: string }

/** Line ends that a lookahead takes in behind a block. */
const lineEndBytes = 16

/**
 * Reads the block of a record by its stated length, if that leads to where a record may end. If it does not, the
 * block ends where the next record starts, and a note says that the length was wrong.
 *
 * @param headerBytes length of the header, at the cursor.
 */
export async function readBlock(
  cursor: ByteCursor,
  header: WarcHeader,
  headerBytes: number,
  stated: number | null,
  maximum: number,
): Promise<FoundBlock> {
  if (stated !== null && stated <= maximum) {
    const end = headerBytes + stated
    const lookahead = end + lineEndBytes + recordStartBytes
    await cursor.fill(lookahead)
    const head = cursor.head(lookahead)
    if (head.length >= end) {
      const next = endOfLineEnds(head, end)
      const between = head.subarray(end, next)
      if (next === head.length || isRecordStart(head, next) || isSeparator(between, header)) {
        return recordOf(cursor, header, headerBytes, end, separatorNotes(between))
      }
    }
  }
  return resynchronize(cursor, header, headerBytes, stated, maximum)
}

async function resynchronize(
  cursor: ByteCursor,
  header: WarcHeader,
  headerBytes: number,
  stated: number | null,
  maximum: number,
): Promise<FoundBlock> {
  const next = await nextRecordStart(cursor, headerBytes, headerBytes + maximum)
  const { length } = cursor.head()
  if (stated !== null && headerBytes + stated <= length) {
    // A digest proves the stated length right: then what follows is garbage.
    const digest = fieldOf(header, 'warc-block-digest')
    const end = headerBytes + stated
    if (
      digest !== null &&
      verifyDigest(cursor.head().subarray(headerBytes, end), digest) === true
    ) {
      return recordOf(cursor, header, headerBytes, end, [])
    }
  }
  if (next !== -1) return measured(next)
  if (!cursor.ended) {
    const reason = `A WARC record has no Content-Length that can be followed, and is larger than ${maximum} bytes`
    return { type: 'unreadable', rule: 'record-too-large', reason }
  }
  // Nothing follows: without a stated length the block ends where the segment does.
  if (stated === null) return measured(length)
  const missing = headerBytes + stated - length
  if (missing > 0) {
    const reason = `A WARC record ends ${missing} bytes too early`
    return { type: 'unreadable', rule: 'warc-truncated', reason }
  }
  return measured(length)

  function measured(nextStart: number): FoundBlock {
    const end = startOfLineEnds(cursor.head(), headerBytes, nextStart)
    const found = end - headerBytes
    const value = header.fields.get('content-length')?.join(', ') ?? null
    const reason = `Unexpected Content-Length ${value ?? '(none)'}, expected ${found}, which leads to the next record`
    const note: Note = { rule: 'warc-length-wrong', offset: cursor.offset, reason }
    return recordOf(cursor, header, headerBytes, end, [
      value === null ? note : { ...note, actual: value, expected: [String(found)] },
    ])
  }
}

function recordOf(
  cursor: ByteCursor,
  header: WarcHeader,
  headerBytes: number,
  end: number,
  notes: readonly Note[],
): FoundBlock {
  const { offset } = cursor
  const bytes = cursor.take(end)
  const block = bytes.subarray(headerBytes)
  return { type: 'record', record: { header, offset, bytes, block, notes } }
}

function endOfLineEnds(head: Uint8Array, from: number): number {
  let at = from
  while (head[at] === 0x0d || head[at] === 0x0a) at += 1
  return at
}

/** Where the line ends before a record's start begin: two of them at most, any more belong to the block. */
function startOfLineEnds(head: Uint8Array, from: number, next: number): number {
  let at = next
  for (let count = 0; count < 2; count += 1) {
    if (at > from && head[at - 1] === 0x0a) at -= head[at - 2] === 0x0d && at - 1 > from ? 2 : 1
  }
  return at
}

/** Whether a record ends as it should: then what follows, however damaged, is not its fault. */
function isSeparator(between: Uint8Array, header: WarcHeader): boolean {
  const found = asBuffer(between).toString('latin1')
  return found === (header.bareLineFeeds ? '\n\n' : expectedSeparator)
}

const expectedSeparator = '\r\n\r\n'

function separatorNotes(between: Uint8Array): readonly Note[] {
  const found = asBuffer(between).toString('latin1')
  if (found === expectedSeparator || found === '\n\n') return []
  const reason = `Unexpected ${JSON.stringify(found)} behind a WARC record, expected ${JSON.stringify(expectedSeparator)}`
  return [{ rule: 'warc-separator', reason }]
}
