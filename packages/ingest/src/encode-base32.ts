const BITS_A_CHARACTER = 5

/**
 * Writes bytes in base 32, without padding.
 *
 * @param alphabet the 32 characters, in order.
 */
export function encodeBase32(bytes: Uint8Array, alphabet: string): string {
  let text = ''
  let held = 0
  let bits = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    bits += 8
    while (bits >= BITS_A_CHARACTER) {
      bits -= BITS_A_CHARACTER
      text += alphabet.charAt((held >> bits) & 31)
      held &= (1 << bits) - 1
    }
  }
  return bits > 0 ? text + alphabet.charAt((held << (BITS_A_CHARACTER - bits)) & 31) : text
}
