import type { Piece, ReaderInput } from '../format-reader.ts'
import { findFromLine } from './find-from-line.ts'
import { readMessage } from './read-message.ts'
import type { ByteCursor } from '../stream/byte-cursor.ts'

/** Bytes that are searched first for the next message. */
const searchBytes = 64 * 1024
/** Bytes that a separating line and the one below it take up at most. */
const lineBytes = 1024

/** Reads an mbox, or a month of a Pipermail archive, which is one: each message is a record. */
export async function* readMbox({ cursor, caps }: ReaderInput): AsyncGenerator<Piece, void> {
  for (;;) {
    const { offset } = cursor
    if ((await cursor.fill(1)) === 0) return
    const found = await nextMessage(cursor, caps.recordBytes)
    if (found === 'large') {
      const reason = `A message is larger than ${caps.recordBytes} bytes`
      yield { type: 'note', note: { rule: 'record-too-large', offset, reason } }
      yield* quarantineToMessage(cursor, 'record-too-large')
      continue
    }
    const startsHere = findFromLine(cursor.head(), 0, true) === 0
    const bytes = cursor.take(found)
    if (!startsHere) {
      if (bytes.every((byte) => byte === 0x0a || byte === 0x0d)) {
        yield { type: 'framing', bytes: bytes.length }
        continue
      }
      yield { type: 'note', note: { rule: 'mbox-garbage', offset } }
      yield { type: 'quarantine', offset, bytes, rule: 'mbox-garbage' }
      continue
    }
    const message = await readMessage(bytes)
    if (message === null) {
      yield { type: 'note', note: { rule: 'mail-unreadable', offset } }
      yield { type: 'quarantine', offset, bytes, rule: 'mail-unreadable' }
      continue
    }
    const { text, metadata, encoding, notes } = message
    yield {
      type: 'record',
      draft: {
        offset,
        bytes: bytes.length,
        stored: () => bytes,
        content: { kind: 'derived', text, original: bytes, encoding },
        metadata,
        notes,
      },
    }
  }
}

/** Length of the message at the cursor, up to the next one or the end of the segment. */
async function nextMessage(cursor: ByteCursor, maximum: number): Promise<number | 'large'> {
  let searched = 1
  for (;;) {
    const { available } = cursor
    const next = findFromLine(cursor.head(), searched, cursor.ended)
    if (next !== -1) return next > maximum ? 'large' : next
    if (cursor.ended || available > maximum) return available > maximum ? 'large' : available
    // A separating line may stand across the end of what is at hand.
    searched = Math.max(1, available - lineBytes)
    await cursor.fill(Math.max(searchBytes, available * 2))
  }
}

/** Puts a message into quarantine up to the next one, piece by piece. */
async function* quarantineToMessage(
  cursor: ByteCursor,
  rule: 'record-too-large',
): AsyncGenerator<Piece, void> {
  let from = 1
  for (;;) {
    const available = await cursor.fill(16 * searchBytes)
    const next = findFromLine(cursor.head(), from, cursor.ended)
    const whole = cursor.ended ? available : Math.max(available - searchBytes, 0)
    const length = next === -1 ? whole : next
    const { offset } = cursor
    if (length > 0) yield { type: 'quarantine', offset, bytes: cursor.take(length), rule }
    if (next !== -1 || cursor.available === 0) return
    from = 0
  }
}
