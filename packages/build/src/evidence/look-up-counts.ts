import { ENTRY_BYTES, KEY_BYTES } from './line-run.ts'

/**
 * What a table of all records says about the entries of a run, in their order: in how many records each line stands. A
 * line that the table leaves out stands in one. Both are read once, a segment at a time.
 */
export async function lookUpCounts(
  run: AsyncIterable<Uint8Array>,
  table: AsyncIterator<Uint8Array>,
): Promise<readonly number[]> {
  const counts: number[] = []
  let there: Buffer | null = Buffer.alloc(0)
  let place = 0
  for await (const segment of run) {
    const bytes = Buffer.from(segment.buffer, segment.byteOffset, segment.byteLength)
    for (let at = 0; at < bytes.length; at += ENTRY_BYTES) {
      let order = 1
      while (there !== null) {
        if (place >= there.length) {
          there = await nextOf(table)
          place = 0
          continue
        }
        order = there.compare(bytes, at, at + KEY_BYTES, place, place + KEY_BYTES)
        if (order >= 0) break
        place += ENTRY_BYTES
      }
      counts.push(there !== null && order === 0 ? there.readUInt32LE(place + KEY_BYTES) : 1)
    }
  }
  return counts
}

async function nextOf(table: AsyncIterator<Uint8Array>): Promise<Buffer | null> {
  const { value, done } = await table.next()
  return done === true ? null : Buffer.from(value.buffer, value.byteOffset, value.byteLength)
}
