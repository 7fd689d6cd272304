import { gunzip } from 'node:zlib'
import { asBuffer } from '../stream/as-buffer.ts'
import { isInflateInfo } from './inflate-info.ts'
import { readGzipHeader } from './read-gzip-header.ts'

/** Stored bytes among which a run ends: what is read of a file at once. From a quarter to the double no difference was measured. */
export const runBytes: number = 256 * 1024
/** Bytes that may come out of a run; chosen: 16 to 1, pages give 2 to 5. What gives more is inflated member by member. */
const maximum = 16 * runBytes
/** Output buffer of zlib: nearly every run fits into one, so that nothing is copied together. */
const chunkSize = 4 * runBytes
const magic = Buffer.from([0x1f, 0x8b, 0x08])

/**
 * Where the last gzip member starts of which the beginning stands in these bytes: the members before it are a run that
 * may be inflated at once. Three bytes that look like a start stand in compressed data by chance: only inflating tells.
 */
export function findRunEnd(stored: Uint8Array): number {
  const buffer = asBuffer(stored)
  let at = buffer.lastIndexOf(magic)
  while (at > 0 && readGzipHeader(stored.subarray(at)) === null) {
    at = buffer.lastIndexOf(magic, at - 1)
  }
  return Math.max(at, 0)
}

/**
 * Inflates gzip members that follow each other, all of them at once and in zlib's own thread, where their checksums and
 * lengths are checked too. Null unless every byte belongs to a sound member: which one is not, and what came out of it,
 * only inflating them one by one tells.
 */
export function inflateRun(stored: Uint8Array): Promise<Uint8Array | null> {
  return new Promise((resolve) => {
    const options = { info: true, chunkSize, maxOutputLength: maximum }
    gunzip(stored, options, (error, result: unknown) => {
      const whole = error === null && isInflateInfo(result)
      resolve(whole && result.engine.bytesWritten === stored.length ? result.buffer : null)
    })
  })
}
