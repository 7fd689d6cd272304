import { createRunWriter } from './create-run-writer.ts'
import { BLANK_HEX } from './line-run-key.ts'
import { ENTRY_BYTES, KEY_BYTES, SITE_BYTES } from './line-run.ts'

const blank = Buffer.from(BLANK_HEX, 'hex')

/** Leaves out of a run the lines that stand in one record alone: nothing is said of them, and they are the most. */
export async function* dropSingles(
  run: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void> {
  const writer = createRunWriter()
  for await (const segment of run) {
    const bytes = Buffer.from(segment.buffer, segment.byteOffset, segment.byteLength)
    for (let at = 0; at < bytes.length; at += ENTRY_BYTES) {
      const count = bytes.readUInt32LE(at + KEY_BYTES)
      const isSize = bytes.compare(blank, 0, blank.length, at + SITE_BYTES, at + KEY_BYTES) === 0
      if (count < 2 && !isSize) continue
      const full = writer.add(bytes, at, count)
      if (full !== null) yield full
    }
  }
  const rest = writer.end()
  if (rest !== null) yield rest
}
