import { detectBom } from './detect-bom.ts'
import { guessUtf16 } from './guess-utf-16.ts'

/** Share of control bytes from which data may be binary; random bytes have a tenth, text practically none. Chosen. */
const controlShare = 0.03
/** Kinds of control bytes that binary data has at least; text that a program spoiled has one or two over and over. Chosen. */
const controlKinds = 5
/** Share of NUL from which nothing is text; old typesetting files fill a tenth of their lines with it. Chosen. */
const nulShare = 0.5

/**
 * Whether the first bytes of a dump are binary data: NUL and other control characters of many kinds stand all over
 * them. UTF-16 is text, and so is a text in which a program left NULs.
 */
export function isBinary(head: Uint8Array): boolean {
  if (head.length === 0 || detectBom(head) !== null || guessUtf16(head) !== null) return false
  const kinds = new Set<number>()
  let controls = 0
  let nuls = 0
  for (const byte of head) {
    if (byte >= 0x20 || isTextControl(byte)) continue
    kinds.add(byte)
    controls += 1
    if (byte === 0) nuls += 1
  }
  if (nuls / head.length >= nulShare) return true
  return kinds.size >= controlKinds && controls / head.length >= controlShare
}

/** Backspace (overstrikes), tab, line feed, vertical tab, page break, carriage return, old end-of-file mark, escape. */
function isTextControl(byte: number): boolean {
  return (byte >= 0x08 && byte <= 0x0d) || byte === 0x1a || byte === 0x1b
}
