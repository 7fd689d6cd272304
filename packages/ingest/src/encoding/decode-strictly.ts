import { decodeUtf8 } from './decode-utf8.ts'
import { decodeWindows1252 } from './decode-windows-1252.ts'

/**
 * Reads bytes by an encoding, strictly.
 *
 * @param encoding a name that `encodingName` gave.
 * @returns null when the encoding does not allow the bytes.
 */
export function decodeStrictly(bytes: Uint8Array, encoding: string): string | null {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes)
  if (encoding === 'utf-8') return decodeUtf8(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
