import { prefixSums } from './prefix-sums.ts'
import { cueFamilies } from '../measure/cue-families.ts'
import { log2Of } from './log2-of.ts'
import type { ReadPage } from '../measure/read-page.ts'
import type { WordScores } from '../words/word-scores.ts'
import { addColumn } from './add-column.ts'
import type { FeatureTable } from '../../forests/feature-table.ts'

/** Where in the page a unit stands, and what kind of page it is. */
export function pageFeatures(table: FeatureTable, page: ReadPage, words: WordScores): void {
  const m = page.measured
  const n = m.count
  const passed = prefixSums(m.words)
  const proseWords = prefixSums(m.words.map((w, row) => w * (page.prose[row] ?? 0)))
  const prosePassed = prefixSums(page.prose)
  const total = Math.max(1, passed[n] ?? 0)
  const totalProse = Math.max(1, proseWords[n] ?? 0)
  const sorted = m.words.toSorted()
  const longest = Math.max(1, sorted[n - 1] ?? 1)
  const row90 = Math.max(1, sorted[Math.floor(n * 0.9)] ?? 1)

  const each = (name: string, value: (row: number) => number): void => {
    const column = addColumn(table, name)
    for (let row = 0; row < n; row++) column[row] = value(row)
  }
  each('place', (row) => row / n)
  each('from-top', (row) => log2Of(1 + row))
  each('from-end', (row) => log2Of(n - row))
  each('words-passed', (row) => (passed[row] ?? 0) / total)
  each('prose-passed', (row) => (proseWords[row] ?? 0) / totalProse)
  each('prose-above', (row) => log2Of(1 + (prosePassed[row] ?? 0)))
  each('prose-below', (row) => log2Of(1 + (prosePassed[n] ?? 0) - (prosePassed[row + 1] ?? 0)))
  each('of-longest', (row) => (m.words[row] ?? 0) / longest)
  each('of-long', (row) => (m.words[row] ?? 0) / row90)

  const whole = (name: string, value: number): void => {
    addColumn(table, name).fill(value)
  }
  const sum = (column: ArrayLike<number>): number => prefixSums(column)[n] ?? 0
  const chars = Math.max(1, sum(m.chars))
  whole('page-units', Math.log2(1 + n))
  whole('page-words', Math.log2(total))
  whole('page-prose', (proseWords[n] ?? 0) / total)
  whole('page-prose-units', sum(page.prose) / Math.max(1, n))
  whole('page-long', Math.log2(row90))
  whole('page-longest', Math.log2(longest))
  whole('page-cues', sum(page.cueShare) / Math.max(1, n))
  whole('page-word-score', sum(words.score.map((s, row) => s * (m.words[row] ?? 0))) / total)
  whole('page-known', sum(words.known.map((s, row) => s * (m.words[row] ?? 0))) / total)
  whole('page-uppers', sum(m.uppers) / chars)
  whole('page-unspaced', sum(m.unspaced) / chars)
  whole('page-digits', sum(m.digits) / chars)
  whole('page-currencies', sum(m.currencies) / total)
  whole('page-questions', sum(m.questions) / total)
  whole('page-commas', sum(m.commas) / total)
  whole('page-others', sum(m.others) / chars)
  whole(
    'page-blanks',
    sum(page.units.map((unit) => (unit.blankBefore > 0 ? 1 : 0))) / Math.max(1, n),
  )
  cueFamilies.forEach((family, at) => {
    let hits = 0
    for (let row = 0; row < n; row++) hits += page.cues[row * cueFamilies.length + at] ?? 0
    whole(`page-cue-${family}`, hits / total)
  })
  whole('page-first-score', words.score[0] ?? 0)
  const copy = table.columns[table.names.indexOf('copy-number')] ?? []
  whole('page-copies', sum(Array.from(copy, (c) => (c > 0 ? 1 : 0))) / Math.max(1, n))
}
