const SPACE = /\s/u
const LAST_ASCII = 0x7f

/** Counts stretches without white space: counted where they begin, as a list of them would be made for its length alone. */
export function countStretches(text: string): number {
  let count = 0
  let inside = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const space =
      code <= LAST_ASCII
        ? code === 0x20 || (code >= 0x09 && code <= 0x0d)
        : SPACE.test(text.charAt(at))
    if (!space && !inside) count++
    inside = !space
  }
  return count
}
