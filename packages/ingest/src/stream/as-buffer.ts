/** The same bytes, not a copy, as a Buffer: those are searched by the processor's wide registers, other arrays byte by byte. */
export function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.isBuffer(bytes)
    ? bytes
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
