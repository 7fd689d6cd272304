const CAPITAL_START = /(?<!\p{L})\p{Lu}/gu
const LAST_ASCII = 0x7f

/** Counts capitals that no letter stands before. One pass where all is ASCII: the pattern looks back at every capital. */
export function countCapitalStarts(text: string): number {
  let count = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code > LAST_ASCII) return text.match(CAPITAL_START)?.length ?? 0
    const upper = code >= 0x41 && code <= 0x5a
    if (upper && !inside) count++
    inside = upper || (code >= 0x61 && code <= 0x7a)
  }
  return count
}
