import { constants, crc32, inflateRawSync } from 'node:zlib'
import type { ByteCursor } from '../stream/byte-cursor.ts'
import type { LocalHeader } from './read-local-header.ts'

/** The content of a member, and how many bytes it and what is stated behind it take up. */
export interface InflatedZipMember {
  readonly content: Uint8Array
  readonly compressedSize: number
  readonly descriptorBytes: number
}

/** Bytes that are tried first where nothing says how long a member is. */
const firstTryBytes = 1024 * 1024
const storedMethod = 0
const deflateMethod = 8
const descriptorSignature = 0x08074b50
const descriptorBytes = 12

/**
 * The content of the member whose header stands at the cursor, checked; nothing is consumed.
 *
 * @param maximum bytes, compressed or not, that may be held.
 * @returns why it cannot be read, as a clause, when it cannot.
 */
export async function inflateZipMember(
  cursor: ByteCursor,
  header: LocalHeader,
  maximum: number,
): Promise<InflatedZipMember | string> {
  if (header.encrypted) return 'it is encrypted'
  if (header.stated === 'behind') return inflateToItsEnd(cursor, header, maximum)
  const { compressedSize } = header
  if (compressedSize > maximum || header.size > maximum) return 'it is too large to be held'
  const end = header.bytes + compressedSize
  if ((await cursor.fill(end)) < end) return 'the archive ends inside it'
  const data = cursor.head().subarray(header.bytes, end)
  const content =
    header.method === storedMethod ? data : (inflate(data, header, maximum)?.content ?? null)
  if (content === null) return 'its compressed data is invalid'
  if (content.length !== header.size) return 'its length does not match'
  if (crc32(content) !== header.checksum) return 'its checksum does not match'
  return { content, compressedSize, descriptorBytes: 0 }
}

/** Only deflated data says where it ends. */
async function inflateToItsEnd(
  cursor: ByteCursor,
  header: LocalHeader,
  maximum: number,
): Promise<InflatedZipMember | string> {
  if (header.method !== deflateMethod) return 'nothing says where it ends'
  for (let count = Math.min(firstTryBytes, maximum); ; count = Math.min(count * 2, maximum)) {
    await cursor.fill(header.bytes + count)
    const head = cursor.head().subarray(header.bytes)
    const inflated = inflate(head, header, maximum)
    if (inflated === null) return 'its compressed data is invalid'
    const descriptor = readDescriptor(head.subarray(inflated.consumed), inflated.content)
    if (descriptor > 0) {
      const { content, consumed } = inflated
      return { content, compressedSize: consumed, descriptorBytes: descriptor }
    }
    if (descriptor < 0) return 'its checksum does not match'
    if (cursor.ended) return 'the archive ends inside it'
    if (count >= maximum) return 'it is too large to be held'
  }
}

interface Inflated {
  readonly content: Uint8Array
  readonly consumed: number
}

function inflate(data: Uint8Array, { method }: LocalHeader, maximum: number): Inflated | null {
  if (method !== deflateMethod) return null
  try {
    const result: unknown = inflateRawSync(data, {
      info: true,
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: maximum,
    })
    return isInflateInfo(result)
      ? { content: result.buffer, consumed: result.engine.bytesWritten }
      : null
  } catch {
    return null
  }
}

interface InflateInfo {
  readonly buffer: Uint8Array
  readonly engine: { readonly bytesWritten: number }
}

function isInflateInfo(value: unknown): value is InflateInfo {
  return typeof value === 'object' && value !== null && 'buffer' in value && 'engine' in value
}

/** Bytes of what is stated behind the data; 0 when it is not all there, -1 when it states something else. */
function readDescriptor(rest: Uint8Array, content: Uint8Array): number {
  if (rest.length < 4 + descriptorBytes) return 0
  const view = new DataView(rest.buffer, rest.byteOffset, rest.byteLength)
  const at = view.getUint32(0, true) === descriptorSignature ? 4 : 0
  if (view.getUint32(at, true) !== crc32(content)) return -1
  return at + descriptorBytes
}
