import { gzipSync } from 'fflate'

const LEVEL = 9

/**
 * Compresses to one member, without a clock, a host or a processor in the result: fflate is JavaScript, where zlib gives
 * other bytes on other machines. Members one after the other are a gzip file, as `gunzip` and its like read them.
 */
export function gzip(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: LEVEL, mtime: 0 })
}
