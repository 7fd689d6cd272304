import { detectBom } from '../encoding/detect-bom.ts'
import type { Piece, ReaderInput } from '../format-reader.ts'
import { guessUtf16 } from '../encoding/guess-utf-16.ts'
import type { Note } from '../note.ts'
import { quarantineRest } from '../stream/quarantine-rest.ts'
import { readParts } from './read-parts.ts'

/** Bytes that are looked at for UTF-16. */
const sniffBytes = 64 * 1024

const incomplete: Note = {
  rule: 'damaged-origin',
  reason: 'The text is not whole: its dump is cut off or damaged before or behind it',
}

/**
 * Reads plain text. Without a separator the segment is one record; a byte order mark is framing; line ends stay as
 * they are.
 */
export async function* readText(input: ReaderInput): AsyncGenerator<Piece, void> {
  const { cursor, settings } = input
  if (settings.separator === undefined) {
    yield* readWhole(input)
    return
  }
  await cursor.fill(sniffBytes)
  const mark = cursor.offset === 0 ? detectBom(cursor.head()) : null
  const isUtf8 = mark === null || mark.encoding === 'utf-8'
  if (!isUtf8 || guessUtf16(cursor.head().subarray(0, sniffBytes)) !== null) {
    yield { type: 'note', note: { rule: 'separator-unusable', offset: cursor.offset } }
    yield* readWhole(input)
    return
  }
  if (mark !== null) yield { type: 'framing', bytes: cursor.take(mark.bytes).length }
  yield* readParts(input, settings.separator)
}

async function* readWhole({ cursor, caps, settings }: ReaderInput): AsyncGenerator<Piece, void> {
  const available = await cursor.fill(caps.recordBytes + 1)
  if (available > caps.recordBytes) {
    const reason = `The text is larger than ${caps.recordBytes} bytes`
    yield { type: 'note', note: { rule: 'record-too-large', offset: cursor.offset, reason } }
    yield* quarantineRest(cursor, 'record-too-large')
    return
  }
  const mark = detectBom(cursor.head())?.bytes ?? 0
  if (mark > 0) yield { type: 'framing', bytes: mark }
  const offset = cursor.offset + mark
  const whole = cursor.take(available)
  yield {
    type: 'record',
    draft: {
      offset,
      bytes: available - mark,
      stored: () => whole.subarray(mark),
      content: { kind: 'bytes', bytes: whole, declared: settings.encoding ?? null },
      notes: cursor.interrupted || cursor.resumed ? [incomplete] : [],
    },
  }
}
