/** Sound multi-byte sequences for each unsound one from which text is UTF-8 with damage; chosen: legacy text has next to none. */
const soundPerUnsound = 4

/**
 * Whether bytes that are not sound UTF-8 are still best read as such: a character cut at the end, or a few bytes
 * of another encoding. Multi-byte sequences hardly ever come about by chance.
 */
export function isMostlyUtf8(bytes: Uint8Array): boolean {
  let sound = 0
  let unsound = 0
  let index = 0
  while (index < bytes.length) {
    const lead = bytes[index] ?? 0
    if (lead < 0x80) {
      index += 1
      continue
    }
    const length = sequenceLength(lead)
    if (length > 0 && continues(bytes, index + 1, length - 1)) {
      sound += 1
      index += length
    } else {
      unsound += 1
      index += 1
    }
  }
  return sound > 0 && sound >= unsound * soundPerUnsound
}

function sequenceLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2
  if (lead >= 0xe0 && lead <= 0xef) return 3
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0
}

function continues(bytes: Uint8Array, from: number, count: number): boolean {
  for (let index = from; index < from + count; index += 1) {
    const byte = bytes[index]
    if (byte === undefined || byte < 0x80 || byte > 0xbf) return false
  }
  return true
}
