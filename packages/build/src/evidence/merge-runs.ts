import { insertInOrder } from '../insert-in-order.ts'
import { createRunWriter } from './create-run-writer.ts'
import { ENTRY_BYTES, KEY_BYTES } from './line-run.ts'

/** The segments of a run, one after the other. */
export type Segments = AsyncIterator<Uint8Array>

/** Where a merge is in one of its runs. */
interface Cursor {
  readonly run: Segments
  segment: Buffer
  at: number
}

/**
 * Adds runs up into one. The order of the runs makes no difference. Of each run one segment is held at a time.
 *
 * @yields the segments of the sum.
 */
export async function* mergeRuns(runs: readonly Segments[]): AsyncGenerator<Uint8Array, void> {
  const cursors: Cursor[] = []
  for (const run of runs) {
    const cursor = { run, segment: Buffer.alloc(0), at: 0 }
    if (await load(cursor)) insertInOrder(cursors, cursor, compareKeys)
  }
  const writer = createRunWriter()
  for (let first = cursors.shift(); first !== undefined; first = cursors.shift()) {
    const { segment, at } = first
    const full = writer.add(segment, at, segment.readUInt32LE(at + KEY_BYTES))
    if (full !== null) yield full
    first.at += ENTRY_BYTES
    if (first.at < segment.length || (await load(first))) insertInOrder(cursors, first, compareKeys)
  }
  const rest = writer.end()
  if (rest !== null) yield rest
}

/** Goes on to the next segment; false when there is none. */
async function load(cursor: Cursor): Promise<boolean> {
  const { value, done } = await cursor.run.next()
  if (done === true) return false
  cursor.segment = Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  cursor.at = 0
  return true
}

function compareKeys(a: Cursor, b: Cursor): number {
  return a.segment.compare(b.segment, b.at, b.at + KEY_BYTES, a.at, a.at + KEY_BYTES)
}
