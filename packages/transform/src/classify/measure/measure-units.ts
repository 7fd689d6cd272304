import type { Unit } from '../../passages/unit.ts'
import { charClass, charTable } from './char-table.ts'
import type { MeasuredUnits } from './measured-units.ts'

/** Words that one character of an unspaced script stands for. Chosen: Chinese and Japanese words have about two characters, Thai ones four to five. */
const WORDS_A_DENSE_CHAR = 0.6
const WORDS_A_THIN_CHAR = 0.22

const HASH_START = 0x811c9dc5 | 0
const HASH_FACTOR = 0x01000193
/** From here on a full stop needs no space after it. */
const FIRST_WIDE = 0x3000

type Writable<T> = { -readonly [K in keyof T]: T[K] }

/** Counts what the classifier looks at, in one pass over the characters of a page. */
export function measureUnits(units: readonly Unit[]): MeasuredUnits {
  const count = units.length
  const column = (): Float32Array => new Float32Array(count)
  let length = 0
  for (const unit of units) length += unit.text.length
  const m: Writable<MeasuredUnits> = {
    count,
    words: column(),
    chars: column(),
    letters: column(),
    uppers: column(),
    digits: column(),
    stops: column(),
    commas: column(),
    colons: column(),
    quotes: column(),
    brackets: column(),
    dashes: column(),
    bars: column(),
    currencies: column(),
    others: column(),
    capitalWords: column(),
    numberWords: column(),
    sentenceEnds: column(),
    questions: column(),
    unspaced: column(),
    firstClass: new Uint8Array(count),
    lastClass: new Uint8Array(count),
    lastCode: new Uint16Array(count),
    hash: new Int32Array(count),
    tokenStart: new Int32Array(count + 1),
    tokens: new Int32Array(length),
  }
  let used = 0
  for (let row = 0; row < count; row++) used = measureUnit(m, row, units[row]?.text ?? '', used)
  m.tokens = m.tokens.subarray(0, used)
  return m
}

/** Fills one row, writes its tokens from `from` on and returns where they end. Plain counters: this is the inner loop. */
function measureUnit(m: MeasuredUnits, row: number, text: string, from: number): number {
  const { classes, lower } = charTable
  const { tokens } = m
  const length = text.length
  let used = from
  let words = 0
  let spaces = 0
  let letters = 0
  let uppers = 0
  let digits = 0
  let stops = 0
  let commas = 0
  let colons = 0
  let quotes = 0
  let brackets = 0
  let dashes = 0
  let bars = 0
  let currencies = 0
  let others = 0
  let unspaced = 0
  let capitals = 0
  let numbers = 0
  let ends = 0
  let questions = 0
  let unitHash = HASH_START
  let token = HASH_START
  // Class of the first character of the word that is open; `space` when none is.
  let open: number = charClass.space
  let first: number = charClass.space
  let last: number = charClass.space
  let lastCode = 0
  let afterStop = false

  for (let at = 0; at <= length; at++) {
    const code = at < length ? text.charCodeAt(at) : 0x20
    const kind = classes[code] ?? charClass.other
    if (kind !== charClass.space && kind <= charClass.mark) {
      if (open === charClass.space) open = kind
      token = Math.imul(token ^ (lower[code] ?? code), HASH_FACTOR)
      if (kind === charClass.upper) uppers++
      if (kind === charClass.digit) digits++
      else letters++
      afterStop = false
    } else {
      if (open !== charClass.space) {
        tokens[used++] = token
        unitHash = Math.imul(unitHash ^ token, HASH_FACTOR)
        words++
        if (open === charClass.upper) capitals++
        else if (open === charClass.digit) numbers++
        token = HASH_START
        open = charClass.space
      }
      switch (kind) {
        case charClass.space:
          spaces++
          if (afterStop) ends++
          afterStop = false
          continue
        case charClass.dense:
        case charClass.thin: {
          const own = Math.imul(HASH_START ^ code, HASH_FACTOR)
          tokens[used++] = own
          unitHash = Math.imul(unitHash ^ own, HASH_FACTOR)
          words += kind === charClass.dense ? WORDS_A_DENSE_CHAR : WORDS_A_THIN_CHAR
          unspaced++
          afterStop = false
          break
        }
        case charClass.stop:
          stops++
          if (code === 0x3f || code === 0xff1f || code === 0x61f) questions++
          if (code >= FIRST_WIDE) ends++
          afterStop = code < FIRST_WIDE
          break
        case charClass.quote:
          quotes++
          break
        case charClass.bracket:
          brackets++
          break
        default:
          afterStop = false
          if (kind === charClass.comma) commas++
          else if (kind === charClass.colon) colons++
          else if (kind === charClass.dash) dashes++
          else if (kind === charClass.currency) currencies++
          else if (kind === charClass.bar || kind === charClass.bullet) bars++
          else others++
      }
    }
    if (first === charClass.space) first = kind
    if (kind !== charClass.quote && kind !== charClass.bracket) {
      last = kind
      lastCode = code
    }
  }

  m.words[row] = words
  // The loop closes the last word with a space of its own.
  m.chars[row] = length - (spaces - 1)
  m.letters[row] = letters
  m.uppers[row] = uppers
  m.digits[row] = digits
  m.stops[row] = stops
  m.commas[row] = commas
  m.colons[row] = colons
  m.quotes[row] = quotes
  m.brackets[row] = brackets
  m.dashes[row] = dashes
  m.bars[row] = bars
  m.currencies[row] = currencies
  m.others[row] = others
  m.unspaced[row] = unspaced
  m.capitalWords[row] = capitals
  m.numberWords[row] = numbers
  m.sentenceEnds[row] = ends
  m.questions[row] = questions
  m.firstClass[row] = first
  m.lastClass[row] = last
  m.lastCode[row] = lastCode
  m.hash[row] = unitHash
  m.tokenStart[row] = from
  m.tokenStart[row + 1] = used
  return used
}
