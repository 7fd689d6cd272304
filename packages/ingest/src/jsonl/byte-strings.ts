/** The byte string of a text: its UTF-8, a character a byte. */
export function toByteString(text: string): string {
  return Buffer.from(text).toString('latin1')
}

/** The text of a byte string. */
export function fromByteString(bytes: string): string {
  return utf8OfByteString(bytes).toString('utf8')
}

/** The UTF-8 that a byte string stands for. */
export function utf8OfByteString(bytes: string): Buffer {
  return Buffer.from(bytes, 'latin1')
}
