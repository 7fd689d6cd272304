import { constants, crc32, inflateRawSync } from 'node:zlib'
import { isInflateInfo } from './inflate-info.ts'
import type { InflateInfo } from './inflate-info.ts'
import { readGzipHeader } from './read-gzip-header.ts'

/** A gzip member, as far as the bytes at hand tell. */
export type InflatedMember =
  /** `length`: stored bytes of the member, header and trailer included. */
  | { readonly state: 'sound'; readonly bytes: Uint8Array; readonly length: number }
  /** It goes on behind the bytes at hand; `bytes` is what came out so far. */
  | { readonly state: 'incomplete'; readonly bytes: Uint8Array }
  /** More comes out than may be held. */
  | { readonly state: 'large' }
  /** `bytes` is what came out, in doubt; `length` is known when only the checksum is wrong. */
  | {
      readonly state: 'damaged'
      readonly why: string
      readonly bytes: Uint8Array
      readonly length: number | null
    }
  /** No gzip member starts here. */
  | { readonly state: 'none' }

/** Output buffer of zlib; measured on members of 5 kB: 16 and 64 KiB are a tenth slower. */
const chunkSize = 32 * 1024
const trailerBytes = 8
const emptyBytes = new Uint8Array(0)

/**
 * Inflates the gzip member at the start of bytes at once, and checks its checksum and length.
 *
 * @param maximum bytes that may come out.
 */
export function inflateMember(stored: Uint8Array, maximum: number): InflatedMember {
  const header = readGzipHeader(stored)
  if (header === null) return { state: 'none' }
  if (header === 'incomplete') return { state: 'incomplete', bytes: emptyBytes }
  let inflated: InflateInfo
  try {
    inflated = inflate(stored.subarray(header), maximum)
  } catch (error) {
    if (codeOf(error) === 'ERR_BUFFER_TOO_LARGE') return { state: 'large' }
    const bytes = salvage(stored.subarray(header), maximum)
    return { state: 'damaged', why: 'its compressed data is invalid', bytes, length: null }
  }
  const bytes = inflated.buffer
  const trailer = header + inflated.engine.bytesWritten
  const length = trailer + trailerBytes
  if (length > stored.length) return { state: 'incomplete', bytes }
  const view = new DataView(stored.buffer, stored.byteOffset + trailer, trailerBytes)
  if (crc32(bytes) !== view.getUint32(0, true)) {
    return { state: 'damaged', why: 'its checksum does not match', bytes, length }
  }
  if (bytes.length !== view.getUint32(4, true)) {
    return { state: 'damaged', why: 'its length does not match', bytes, length }
  }
  return { state: 'sound', bytes, length }
}

/** What comes out before the error: halves the input until it inflates, then creeps up to the error. */
function salvage(deflated: Uint8Array, maximum: number): Uint8Array {
  let sound = 0
  let failing = deflated.length
  let bytes: Uint8Array = emptyBytes
  while (failing - sound > 1) {
    const middle = Math.floor((sound + failing) / 2)
    try {
      bytes = inflate(deflated.subarray(0, middle), maximum).buffer
      sound = middle
    } catch {
      failing = middle
    }
  }
  return bytes
}

function inflate(deflated: Uint8Array, maximum: number): InflateInfo {
  const options = {
    info: true,
    finishFlush: constants.Z_SYNC_FLUSH,
    chunkSize,
    maxOutputLength: maximum,
  }
  const result: unknown = inflateRawSync(deflated, options)
  if (isInflateInfo(result)) return result
  throw new TypeError('Unexpected result of zlib, expected its info')
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : null
}
