/** A text made equal for comparison, with the way back to the original. */
export interface FoldedText {
  readonly text: string
  /** For each UTF-16 code unit of `text`, and its end: the code unit of the original that it came from. */
  readonly origin: readonly number[]
}

/** Marks, and what is not seen: soft hyphens, joiners, signs of direction, the Arabic stretch. */
const marks = /[\p{M}\p{Cf}\u0640]/gu

/** Letters that readers do not tell apart when they type. */
const same: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ß: 'ss',
  ς: 'σ',
}

/** Lower case, without marks, compatibility forms resolved, Arabic letter variants unified. */
export function foldText(original: string): FoldedText {
  let text = ''
  const origin: number[] = []
  let at = 0
  for (const character of original) {
    const folded = fold(character)
    for (let unit = 0; unit < folded.length; unit++) origin.push(at)
    text += folded
    at += character.length
  }
  origin.push(at)
  return { text, origin }
}

function fold(character: string): string {
  if (character >= '!' && character <= '~') return character.toLowerCase()
  const known = same[character]
  if (known !== undefined) return known
  // Kana keep their voice marks, which tell words apart.
  if (/[\u3040-\u30FF]/u.test(character)) return character
  return character.normalize('NFKD').replace(marks, '').toLowerCase()
}
