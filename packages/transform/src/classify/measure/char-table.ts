import { CODE_UNITS, codeUnits, END_OF_HALVES, FIRST_HALF } from '../../text/code-units.ts'

/** What a UTF-16 code unit is to the classifier. */
export const charClass = {
  space: 0,
  letter: 1,
  upper: 2,
  digit: 3,
  /** Combining marks and the like: they continue a word. */
  mark: 4,
  /** Ideographs and kana: a word of one to three characters, no spaces between. */
  dense: 5,
  /** Thai, Lao, Khmer, Burmese: letters of words that are not spaced. */
  thin: 6,
  /** Ends a sentence. */
  stop: 7,
  comma: 8,
  colon: 9,
  dash: 10,
  quote: 11,
  bracket: 12,
  currency: 13,
  /** Separators that menus use: `|`, `›`, `·`, `/`. */
  bar: 14,
  bullet: 15,
  other: 16,
  /** Half of a pair: symbols and rare letters outside the basic plane. */
  surrogate: 17,
} as const

/** What finds runs of each class; of a character that several find, the first decides. */
const patterns: readonly (readonly [number, RegExp])[] = [
  [charClass.space, /[\s\u200b\u2060\ufeff]+/gu],
  [charClass.stop, /[.!?…。！？｡؟۔।॥։።]+/gu],
  [charClass.comma, /[,;，、；،؛]+/gu],
  [charClass.colon, /[:：]+/gu],
  [charClass.bullet, /[•◦▪‣●○■□*·∙►▸▶]+/gu],
  [charClass.bar, /[|/\\›»→‹«>]+/gu],
  [charClass.quote, /["'“”‘’„‚「」『』]+/gu],
  [charClass.currency, /\p{Sc}+/gu],
  [charClass.dash, /\p{Pd}+/gu],
  [charClass.bracket, /[\p{Ps}\p{Pe}]+/gu],
  [charClass.dense, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]+/gu],
  [charClass.thin, /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu],
  [charClass.digit, /\p{N}+/gu],
  [charClass.upper, /[\p{Lu}\p{Lt}]+/gu],
  [charClass.letter, /[\p{L}_]+/gu],
  [charClass.mark, /[\p{M}\u200c\u200d]+/gu],
]

/** Ideographs, assigned or not. */
const FIRST_IDEOGRAPH = 0x3400
const END_OF_IDEOGRAPHS = 0xa000
/** Characters from the ideographs up to here have no case that words are told apart by. */
const END_OF_HANGUL = 0xd7a4
const CASED = /\p{Changes_When_Lowercased}/gu

function readClasses(): Uint8Array {
  const classes = new Uint8Array(CODE_UNITS).fill(charClass.other)
  for (const [kind, pattern] of patterns.toReversed()) {
    for (const { index, 0: run } of codeUnits.matchAll(pattern))
      classes.fill(kind, index, index + run.length)
  }
  classes.fill(charClass.dense, FIRST_IDEOGRAPH, END_OF_IDEOGRAPHS)
  classes.fill(charClass.surrogate, FIRST_HALF, END_OF_HALVES)
  return classes
}

function readLower(): Uint16Array {
  const lower = Uint16Array.from({ length: CODE_UNITS }, (_, code) => code)
  for (const { index, 0: char } of codeUnits.matchAll(CASED)) {
    const small = char.toLowerCase()
    const isPlain = index < FIRST_IDEOGRAPH || index >= END_OF_HANGUL
    if (small.length === 1 && isPlain) lower[index] = small.charCodeAt(0)
  }
  return lower
}

/**
 * Class and lower case of every UTF-16 code unit: two lookups instead of some twenty patterns a character.
 * Frozen once made; the classifier reads it in its inner loop.
 */
export const charTable: {
  readonly classes: Uint8Array
  readonly lower: Uint16Array
} = { classes: readClasses(), lower: readLower() }
