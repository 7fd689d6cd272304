import { asBuffer } from '../stream/as-buffer.ts'
import { decodeUtf8 } from './decode-utf8.ts'
import { windows1252 } from './windows-1252.table.ts'

const c1 = /[\u0080-\u009f]/g

/** The name of an encoding in the Encoding Standard, lower case; null when the label has none, or none known here. */
export function encodingName(label: string): string | null {
  try {
    return new TextDecoder(label.trim()).encoding.toLowerCase()
  } catch {
    return null
  }
}

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

/** Reads bytes by an encoding; what it does not allow becomes U+FFFD. */
export function decodeLoosely(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes)
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
}

/**
 * Puts the characters of windows-1252 in the place of the controls that Node.js 20 gives for their bytes. Controls
 * that windows-1252 itself has (at the five bytes it leaves open) stay.
 */
export function mendWindows1252(text: string): string {
  return text.replaceAll(c1, (control) => {
    const code = control.charCodeAt(0)
    return String.fromCharCode(windows1252[code - 0x80] ?? code)
  })
}

function decodeWindows1252(bytes: Uint8Array): string {
  const buffer = asBuffer(bytes)
  return mendWindows1252(buffer.toString('latin1'))
}
