import { asBuffer } from '../stream/as-buffer.ts'
import { mendWindows1252 } from './mend-windows-1252.ts'

/** Reads bytes by windows-1252, which allows all of them. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return mendWindows1252(asBuffer(bytes).toString('latin1'))
}
