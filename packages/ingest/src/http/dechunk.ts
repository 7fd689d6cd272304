import { asBuffer } from '../stream/as-buffer.ts'

const sizeLine = /^[ \t]*([\da-f]{1,8})[ \t]*(?:;[^\r\n]*)?$/i

/**
 * Undoes HTTP's chunked transfer coding; `none` when the body does not start with a chunk, `damaged` when it does and
 * a later chunk is missing or wrong.
 */
export function dechunk(body: Uint8Array): Uint8Array | 'none' | 'damaged' {
  const buffer = asBuffer(body)
  const chunks: Uint8Array[] = []
  let at = 0
  for (;;) {
    const end = buffer.indexOf(0x0a, at)
    const line = end === -1 ? '' : buffer.toString('latin1', at, end).replace(/\r$/, '')
    const size = sizeLine.exec(line)?.[1]
    if (size === undefined) return chunks.length === 0 ? 'none' : 'damaged'
    const length = Number.parseInt(size, 16)
    at = end + 1
    if (length === 0) return Buffer.concat(chunks)
    if (at + length > buffer.length) return 'damaged'
    chunks.push(buffer.subarray(at, at + length))
    at += length
    if (buffer[at] === 0x0d) at += 1
    if (buffer[at] !== 0x0a) return 'damaged'
    at += 1
  }
}
