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

const patterns: readonly (readonly [number, RegExp])[] = [
  [charClass.space, /\s|[\u200b\u2060\ufeff]/u],
  [charClass.stop, /[.!?…。！？｡؟۔।॥։።]/u],
  [charClass.comma, /[,;，、；،؛]/u],
  [charClass.colon, /[:：]/u],
  [charClass.bullet, /[•◦▪‣●○■□*·∙►▸▶]/u],
  [charClass.bar, /[|/\\›»→‹«>]/u],
  [charClass.quote, /["'“”‘’„‚「」『』]/u],
  [charClass.currency, /\p{Sc}/u],
  [charClass.dash, /\p{Pd}/u],
  [charClass.bracket, /\p{Ps}|\p{Pe}/u],
  [charClass.dense, /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u],
  [charClass.thin, /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u],
  [charClass.digit, /\p{N}/u],
  [charClass.upper, /\p{Lu}|\p{Lt}/u],
  [charClass.letter, /\p{L}|_/u],
  [charClass.mark, /\p{M}|[\u200c\u200d]/u],
]

/** Large blocks of one class: known without asking the patterns. */
const FIRST_IDEOGRAPH = 0x3400
const LAST_IDEOGRAPH = 0x9fff
const FIRST_HANGUL = 0xac00
const LAST_HANGUL = 0xd7a3

function classify(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return charClass.surrogate
  if (code >= FIRST_IDEOGRAPH && code <= LAST_IDEOGRAPH) return charClass.dense
  if (code >= FIRST_HANGUL && code <= LAST_HANGUL) return charClass.letter
  const char = String.fromCharCode(code)
  return patterns.find(([, pattern]) => pattern.test(char))?.[0] ?? charClass.other
}

function lower(code: number): number {
  if (code >= FIRST_IDEOGRAPH && code <= LAST_HANGUL) return code
  const char = String.fromCharCode(code).toLowerCase()
  return char.length === 1 ? char.charCodeAt(0) : code
}

/**
 * Class and lower case of every UTF-16 code unit: two lookups instead of some twenty patterns a character.
 * Frozen once made; the classifier reads it in its inner loop.
 */
export const charTable: {
  readonly classes: Uint8Array
  readonly lower: Uint16Array
} = {
  classes: Uint8Array.from({ length: 0x10000 }, (_, code) => classify(code)),
  lower: Uint16Array.from({ length: 0x10000 }, (_, code) => lower(code)),
}
