import { readLineMarker } from '../../passages/line-marker.ts'
import { charClass } from '../measure/char-table.ts'
import { cueFamilies } from '../measure/cue-families.ts'
import { log2Of } from './log2-of.ts'
import { markerCodes } from './marker-codes.ts'
import type { ReadPage } from '../measure/read-page.ts'
import type { WordScores } from '../words/word-scores.ts'
import { addColumn } from './add-column.ts'
import { addShare } from './add-share.ts'
import { addValues } from './add-values.ts'
import type { FeatureTable } from '../../forests/feature-table.ts'

const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/
const DATE = /(?<!\d)\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,4}|(?<!\d)\d{1,2}:\d\d(?!\d)/
const ADDRESS = /@[\w-]+\.\w|https?:\/\/|www\.|\.(?:com|org|net|html?)\b/i
const CODE = /[{}<>=;$\\_`|]|\(\)/g
/** Text beyond this is not searched for dates and addresses: they matter in short units. */
const SEARCHED_CHARS = 300

/** What the unit itself looks like: length, case, signs, cues, words. */
export function unitFeatures(table: FeatureTable, page: ReadPage, words: WordScores): void {
  const m = page.measured
  const add = (name: string, value: (row: number) => number): void => {
    const column = addColumn(table, name)
    for (let row = 0; row < m.count; row++) column[row] = value(row)
  }
  const share = (name: string, parts: Float32Array, wholes: Float32Array): void => {
    addShare(table, name, parts, wholes)
  }
  const is = (name: string, classes: Uint8Array, kind: number): void => {
    const column = addColumn(table, name)
    for (let row = 0; row < m.count; row++) column[row] = classes[row] === kind ? 1 : 0
  }
  const values = (name: string, counted: Float32Array | Uint8Array): void => {
    addValues(table, name, counted)
  }

  add('words', (row) => log2Of(1 + (m.words[row] ?? 0)))
  add('chars', (row) => log2Of(1 + (m.chars[row] ?? 0)))
  share('chars-a-word', m.chars, m.words)
  share('letters', m.letters, m.chars)
  share('uppers', m.uppers, m.chars)
  share('digits', m.digits, m.chars)
  share('unspaced', m.unspaced, m.chars)
  share('others', m.others, m.chars)
  share('capital-words', m.capitalWords, m.words)
  share('number-words', m.numberWords, m.words)
  share('commas', m.commas, m.words)
  share('quotes', m.quotes, m.words)
  share('brackets', m.brackets, m.words)
  share('dashes', m.dashes, m.words)
  share('bars', m.bars, m.words)
  share('currencies', m.currencies, m.words)
  values('sentence-ends', m.sentenceEnds)
  add('words-a-sentence', (row) => (m.words[row] ?? 0) / Math.max(1, m.sentenceEnds[row] ?? 0))
  values('questions', m.questions)
  values('colons', m.colons)
  is('ends-in-stop', m.lastClass, charClass.stop)
  is('ends-in-colon', m.lastClass, charClass.colon)
  is('ends-in-comma', m.lastClass, charClass.comma)
  values('first-class', m.firstClass)
  values('last-class', m.lastClass)
  values('prose', page.prose)
  values('cue-share', page.cueShare)
  const width = cueFamilies.length
  cueFamilies.forEach((family, at) => {
    const column = addColumn(table, `cue-${family}`)
    for (let row = 0, cell = at; row < m.count; row++, cell += width)
      column[row] = page.cues[cell] ?? 0
  })
  const head = page.units.map((unit) => unit.text.slice(0, SEARCHED_CHARS))
  const has =
    (pattern: RegExp, ...signs: readonly Float32Array[]) =>
    (row: number): number =>
      signs.some((sign) => (sign[row] ?? 0) > 0) && pattern.test(head[row] ?? '') ? 1 : 0
  // Counted already: what a unit without these signs cannot hold is not looked for.
  add('year', has(YEAR, m.digits))
  add('date', has(DATE, m.digits))
  add('address', has(ADDRESS, m.stops, m.colons))
  add('code', (row) => (head[row] ?? '').match(CODE)?.length ?? 0)
  const markers = head.map(readLineMarker)
  add('marker', (row) => {
    const marker = markers[row] ?? null
    return marker === null ? 0 : markerCodes[marker.kind]
  })
  add('marker-ordinal', (row) => markers[row]?.ordinal ?? 0)
  add('indent', (row) => Math.min(INDENT_CAP, page.units[row]?.indent ?? 0))
  add('blank-before', (row) => Math.min(BLANK_CAP, page.units[row]?.blankBefore ?? 0))
  add('blank-after', (row) => Math.min(BLANK_CAP, page.units[row + 1]?.blankBefore ?? BLANK_CAP))
  values('word-score', words.score)
  values('words-known', words.known)
}

const INDENT_CAP = 16
const BLANK_CAP = 4
