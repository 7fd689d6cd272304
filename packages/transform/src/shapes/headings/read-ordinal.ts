import { hasDigit } from '../../text/digits.ts'
import { readDecimal } from '../../text/read-decimal.ts'

/** A line that counts: its words without the number, and the number. */
export interface Ordinal {
  readonly frame: string
  readonly value: number
}

/** How numbers are written beside the words that they count, and what all lines hold that hold one so: most hold none. */
const notations: readonly (readonly [
  mayHold: (text: string) => boolean,
  pattern: RegExp,
  read: (digits: string) => number,
])[] = [
  [hasDigit, /^(?<before>\p{L}[^\p{N}]*)(?<number>\p{Nd}{1,3})(?<after>[^\p{N}]*)$/u, readDecimal],
  [
    (text) => /\s[IVXLC]/u.test(text),
    /^(?<before>\p{L}[^\p{N}]*\s)(?<number>[IVXLC]{1,7})(?<after>\W*)$/u,
    readRoman,
  ],
  [
    (text) => text.startsWith('第'),
    /^(?<before>第)(?<number>[一二三四五六七八九十百]{1,5})(?<after>\p{L}{1,2}\W*)$/u,
    readHan,
  ],
  [
    (text) => /\s[א-ת]/u.test(text),
    /^(?<before>\p{L}[^\p{N}]*\s)(?<number>[א-ת]{1,2})(?<after>\W*)$/u,
    readHebrew,
  ],
]

const END = /[.:։။።]$/u

/** Reads the one number of a line beside its words; null when it has none, or only a number. Ends of sentences do not matter. */
export function readOrdinal(text: string): Ordinal | null {
  for (const [mayHold, pattern, read] of notations) {
    if (!mayHold(text)) continue
    const { before = '', number = '', after = '' } = pattern.exec(text)?.groups ?? {}
    if (number === '') continue
    const value = read(number)
    if (value > 0) return { frame: `${before.trim()} ${after.trim().replace(END, '')}`, value }
  }
  return null
}

const ROMAN: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 }

/** Reads a Roman number of capitals. */
export function readRoman(letters: string): number {
  const values = Array.from(letters, (letter) => ROMAN[letter] ?? 0)
  return values.reduce(
    (sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value),
    0,
  )
}

const HAN = '一二三四五六七八九'

function readHan(signs: string): number {
  let sum = 0
  let digit = 0
  for (const sign of signs) {
    const unit = sign === '十' ? 10 : sign === '百' ? 100 : null
    if (unit === null) digit = HAN.indexOf(sign) + 1
    else {
      sum += Math.max(1, digit) * unit
      digit = 0
    }
  }
  return sum + digit
}

const HEBREW = 'אבגדהוזחטיכלמנסעפצק'

/** Units, then tens; fifteen and sixteen are written nine and six, nine and seven. */
function readHebrew(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => {
    const place = HEBREW.indexOf(letter)
    return sum + (place < 0 ? 0 : place < 10 ? place + 1 : (place - 8) * 10)
  }, 0)
}
