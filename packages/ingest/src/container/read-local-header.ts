import { getFileNameLowLevel } from 'yauzl'

/** What stands before the data of a ZIP member, repeated in the directory. */
export interface LocalHeader {
  readonly name: string
  /** Of the header with its name, up to the data. */
  readonly bytes: number
  readonly method: number
  readonly encrypted: boolean
  readonly checksum: number
  readonly compressedSize: number
  readonly size: number
  /** Checksum and sizes are stated behind the data only. */
  readonly stated: 'before' | 'behind'
}

/** Of the header without its name. */
export const localHeaderBytes = 30

const signature = 0x04034b50
const encryptedFlag = 0x1
const descriptorFlag = 0x8

/** The header of a member that stands at the start of bytes; null when there is none, or not all of it. */
export function readLocalHeader(head: Uint8Array): LocalHeader | null {
  if (head.length < localHeaderBytes) return null
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength)
  if (view.getUint32(0, true) !== signature) return null
  const flags = view.getUint16(6, true)
  const nameEnd = localHeaderBytes + view.getUint16(26, true)
  const bytes = nameEnd + view.getUint16(28, true)
  if (bytes > head.length) return null
  const raw = Buffer.from(head.subarray(localHeaderBytes, nameEnd))
  return {
    name: getFileNameLowLevel(flags, raw, [], true),
    bytes,
    method: view.getUint16(8, true),
    encrypted: (flags & encryptedFlag) !== 0,
    checksum: view.getUint32(14, true),
    compressedSize: view.getUint32(18, true),
    size: view.getUint32(22, true),
    stated: (flags & descriptorFlag) === 0 ? 'before' : 'behind',
  }
}
