/** The UTF-8 that a byte string stands for. */
export function utf8OfByteString(bytes: string): Buffer {
  return Buffer.from(bytes, 'latin1')
}
