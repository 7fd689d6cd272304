import type { DumpSource } from '@fonds/model'
import type { ReaderInput } from '../format-reader.ts'

/** The bytes of a stream, readable in any order. */
export interface RandomAccess {
  readonly size: number
  readonly read: (start: number, end: number) => AsyncIterable<Uint8Array>
}

/**
 * Gives random access to the stream at whose start the cursor stands, and consumes the cursor: by ranges of the
 * source where the stream is stored as it is, else by holding it in memory. Null when it is too large for that; then
 * nothing is consumed.
 */
export async function randomAccess({
  source,
  cursor,
  plain,
  caps,
}: ReaderInput): Promise<RandomAccess | null> {
  if (plain && source.size !== null) {
    await cursor.skipTo(source.size)
    return rangesOf(source, source.size)
  }
  if ((await cursor.fill(caps.heldBytes + 1)) > caps.heldBytes) return null
  const whole = cursor.take(cursor.available)
  return { size: whole.length, read: (start, end) => once(whole.subarray(start, end)) }
}

/** All bytes of a range, in one piece. */
export async function readRange(
  access: RandomAccess,
  start: number,
  end: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(end - start)
  let at = 0
  for await (const chunk of access.read(start, end)) {
    whole.set(chunk.subarray(0, whole.length - at), at)
    at += chunk.length
  }
  if (at < whole.length) {
    throw new RangeError(`Unexpected end at byte ${start + at}, expected ${end}`)
  }
  return whole
}

function rangesOf(source: DumpSource, size: number): RandomAccess {
  return { size, read: (start, end) => source.read({ start, end }) }
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  await Promise.resolve()
  yield bytes
}
