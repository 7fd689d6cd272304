import { readLineMarker } from '../../passages/line-marker.ts'
import { charClass } from '../char-table.ts'
import { cueFamilies } from '../cue-families.ts'
import type { ReadPage } from '../read-page.ts'
import type { WordScores } from '../word-scores.ts'
import { addColumn } from './add-column.ts'
import type { FeatureTable } from './feature-table.ts'

const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/
const DATE = /(?<!\d)\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,4}|(?<!\d)\d{1,2}:\d\d(?!\d)/
const ADDRESS = /@[\w-]+\.\w|https?:\/\/|www\.|\.(?:com|org|net|html?)\b/i
const CODE = /[{}<>=;$\\_`|]|\(\)/g
/** Text beyond this is not searched for dates and addresses: they matter in short units. */
const SEARCHED_CHARS = 300
const MARKERS = { bullet: 1, ordered: 2, quote: 3 } as const

/** What the unit itself looks like: length, case, signs, cues, words. */
export function unitFeatures(table: FeatureTable, page: ReadPage, words: WordScores): void {
  const m = page.measured
  const add = (name: string, value: (row: number) => number): void => {
    const column = addColumn(table, name)
    for (let row = 0; row < m.count; row++) column[row] = value(row)
  }
  const share =
    (part: Float32Array, whole: Float32Array) =>
    (row: number): number =>
      (part[row] ?? 0) / Math.max(1, whole[row] ?? 0)
  const is =
    (column: Uint8Array, kind: number) =>
    (row: number): number =>
      column[row] === kind ? 1 : 0

  add('words', (row) => Math.log2(1 + (m.words[row] ?? 0)))
  add('chars', (row) => Math.log2(1 + (m.chars[row] ?? 0)))
  add('chars-a-word', share(m.chars, m.words))
  add('letters', share(m.letters, m.chars))
  add('uppers', share(m.uppers, m.chars))
  add('digits', share(m.digits, m.chars))
  add('unspaced', share(m.unspaced, m.chars))
  add('others', share(m.others, m.chars))
  add('capital-words', share(m.capitalWords, m.words))
  add('number-words', share(m.numberWords, m.words))
  add('commas', share(m.commas, m.words))
  add('quotes', share(m.quotes, m.words))
  add('brackets', share(m.brackets, m.words))
  add('dashes', share(m.dashes, m.words))
  add('bars', share(m.bars, m.words))
  add('currencies', share(m.currencies, m.words))
  add('sentence-ends', (row) => m.sentenceEnds[row] ?? 0)
  add('words-a-sentence', (row) => (m.words[row] ?? 0) / Math.max(1, m.sentenceEnds[row] ?? 0))
  add('questions', (row) => m.questions[row] ?? 0)
  add('colons', (row) => m.colons[row] ?? 0)
  add('ends-in-stop', is(m.lastClass, charClass.stop))
  add('ends-in-colon', is(m.lastClass, charClass.colon))
  add('ends-in-comma', is(m.lastClass, charClass.comma))
  add('first-class', (row) => m.firstClass[row] ?? 0)
  add('last-class', (row) => m.lastClass[row] ?? 0)
  add('prose', (row) => page.prose[row] ?? 0)
  add('cue-share', (row) => page.cueShare[row] ?? 0)
  cueFamilies.forEach((family, at) => {
    add(`cue-${family}`, (row) => page.cues[row * cueFamilies.length + at] ?? 0)
  })
  const head = page.units.map((unit) => unit.text.slice(0, SEARCHED_CHARS))
  const has =
    (pattern: RegExp, ...signs: readonly Float32Array[]) =>
    (row: number): number =>
      signs.some((sign) => (sign[row] ?? 0) > 0) && pattern.test(head[row] ?? '') ? 1 : 0
  // Counted already: what a unit without these signs can not hold is not looked for.
  add('year', has(YEAR, m.digits))
  add('date', has(DATE, m.digits))
  add('address', has(ADDRESS, m.stops, m.colons))
  add('code', (row) => (head[row] ?? '').match(CODE)?.length ?? 0)
  const markers = head.map(readLineMarker)
  add('marker', (row) => {
    const marker = markers[row] ?? null
    return marker === null ? 0 : MARKERS[marker.kind]
  })
  add('marker-ordinal', (row) => markers[row]?.ordinal ?? 0)
  add('indent', (row) => Math.min(INDENT_CAP, page.units[row]?.indent ?? 0))
  add('blank-before', (row) => Math.min(BLANK_CAP, page.units[row]?.blankBefore ?? 0))
  add('blank-after', (row) => Math.min(BLANK_CAP, page.units[row + 1]?.blankBefore ?? BLANK_CAP))
  add('word-score', (row) => words.score[row] ?? 0)
  add('words-known', (row) => words.known[row] ?? 0)
}

const INDENT_CAP = 16
const BLANK_CAP = 4
