import { asBuffer } from '../stream/as-buffer.ts'

/** Whether bytes hold a byte. Buffers are searched by the processor's wide registers, other arrays byte by byte. */
export function holdsByte(bytes: Uint8Array, byte: number): boolean {
  return asBuffer(bytes).includes(byte)
}
