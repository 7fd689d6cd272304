import { decodeWindows1252 } from './decode-windows-1252.ts'

/** Reads bytes by an encoding; what it does not allow becomes U+FFFD. */
export function decodeLoosely(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'windows-1252') return decodeWindows1252(bytes)
  return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
}
