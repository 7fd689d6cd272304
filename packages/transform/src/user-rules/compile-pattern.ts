/** A pattern of a user rule, ready to be asked. */
export type PatternTest = (text: string) => boolean

const STAR = '*'

/**
 * Compiles a pattern of a `UserRule`. The test takes time linear in the text for each star of the pattern.
 *
 * @throws TypeError when the pattern holds nothing but white space.
 */
export function compilePattern(pattern: string): PatternTest {
  if (fold(pattern) === '')
    throw new TypeError('Unexpected empty pattern, expected words or `*` to match lines with')
  const pieces = splitPieces(fold(pattern))
  const first = pieces[0] ?? ''
  const last = pieces.at(-1) ?? ''
  const middle = pieces.slice(1, -1)
  if (pieces.length === 1) return (text) => fold(text) === first
  return (text) => {
    const folded = fold(text)
    if (!folded.startsWith(first) || !folded.endsWith(last)) return false
    const end = folded.length - last.length
    let at = first.length
    for (const piece of middle) {
      const found = folded.indexOf(piece, at)
      if (found < 0) return false
      at = found + piece.length
    }
    return at <= end
  }
}

function fold(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ').toLowerCase()
}

/** The literal pieces between stars; `\*` is a star that stands for itself. */
function splitPieces(pattern: string): string[] {
  const pieces = ['']
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index] ?? ''
    if (character === STAR) pieces.push('')
    else {
      const escaped =
        character === '\\' && (pattern[index + 1] === STAR || pattern[index + 1] === '\\')
      if (escaped) index++
      pieces.push((pieces.pop() ?? '') + (escaped ? (pattern[index] ?? '') : character))
    }
  }
  return pieces
}
