/** Whether bytes hold a byte. Buffers are searched by the processor's wide registers, other arrays byte by byte. */
export function holdsByte(bytes: Uint8Array, byte: number): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(byte)
}
