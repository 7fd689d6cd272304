/** The byte string of a text: its UTF-8, a character a byte. */
export function toByteString(text: string): string {
  return Buffer.from(text).toString('latin1')
}
