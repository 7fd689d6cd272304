const fixedBytes = 10
const flagHeaderCrc = 0x02
const flagExtra = 0x04
const flagName = 0x08
const flagComment = 0x10
const reservedFlags = 0xe0

/**
 * The length of the header of a gzip member (RFC 1952) at the start of bytes; `incomplete` when the bytes end
 * before it does, null when they are no such header.
 */
export function readGzipHeader(bytes: Uint8Array): number | 'incomplete' | null {
  const known = bytes.length
  if (known > 0 && bytes[0] !== 0x1f) return null
  if (known > 1 && bytes[1] !== 0x8b) return null
  if (known > 2 && bytes[2] !== 8) return null
  const flags = bytes[3] ?? 0
  if ((flags & reservedFlags) !== 0) return null
  if (known < fixedBytes) return 'incomplete'
  let at = fixedBytes
  if ((flags & flagExtra) !== 0) {
    const low = bytes[at]
    const high = bytes[at + 1]
    if (low === undefined || high === undefined) return 'incomplete'
    at += 2 + low + high * 256
  }
  for (const flag of [flagName, flagComment]) {
    if ((flags & flag) === 0) continue
    const end = bytes.indexOf(0, at)
    if (end === -1) return 'incomplete'
    at = end + 1
  }
  if ((flags & flagHeaderCrc) !== 0) at += 2
  return at <= known ? at : 'incomplete'
}
