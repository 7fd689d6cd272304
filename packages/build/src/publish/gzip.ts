import { Gzip } from 'fflate'

/** Bytes that are compressed at once: the result does not depend on how they came in. */
const CHUNK_BYTES = 1 << 20
const LEVEL = 9

/**
 * Compresses without a clock, a host or a processor in the result: fflate is JavaScript, where zlib gives other bytes
 * on other machines.
 */
export async function* gzip(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const ready: Uint8Array[] = []
  const stream = new Gzip({ level: LEVEL, mtime: 0 }, (chunk) => ready.push(chunk))
  for await (const chunk of rechunk(pieces)) {
    stream.push(chunk)
    yield* ready.splice(0)
  }
  stream.push(new Uint8Array(0), true)
  yield* ready
}

async function* rechunk(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  let rest = new Uint8Array(0)
  for await (const piece of pieces) {
    let bytes: Uint8Array = Buffer.concat([rest, piece])
    for (; bytes.length >= CHUNK_BYTES; bytes = bytes.subarray(CHUNK_BYTES))
      yield bytes.slice(0, CHUNK_BYTES)
    rest = new Uint8Array(bytes)
  }
  if (rest.length > 0) yield rest
}
