import { charClass } from '../measure/char-table.ts'
import type { CueFamily } from '../cues.table.ts'
import { cueFamilies } from '../measure/cue-families.ts'
import { log2Of } from './log2-of.ts'
import type { ReadPage } from '../measure/read-page.ts'
import type { WordScores } from '../words/word-scores.ts'
import { addColumn } from './add-column.ts'
import { addNeighbours } from './add-neighbours.ts'
import { addWindows, type Window } from './add-windows.ts'
import type { FeatureTable } from '../../forests/feature-table.ts'

const wide: readonly Window[] = [
  [1, 1],
  [3, 3],
  [10, 10],
  [30, 30],
  [4, 0],
  [0, 4],
  [15, 0],
  [0, 15],
]
const narrow: readonly Window[] = [
  [3, 3],
  [10, 10],
  [6, 0],
  [0, 6],
]
const stretch: readonly Window[] = [
  [8, 8],
  [40, 40],
]
/** Families that come in stretches: threads, shelves, terms. */
const stretchFamilies = [
  'comments',
  'legal-notice',
  'related-links',
  'advertisement',
  'share-bar',
  'login',
] as const satisfies readonly CueFamily[]
/** Words below which a unit is short, above which it is long. Chosen, not measured. */
const SHORT_WORDS = 5
const LONG_WORDS = 20
const HEADING_WORDS = 8

/** What stands around a unit: its neighbours, windows, and the run of short lines or prose it belongs to. */
export function contextFeatures(table: FeatureTable, page: ReadPage, words: WordScores): void {
  const m = page.measured
  const mass = m.words.map((n) => Math.sqrt(n + 1))
  const length = m.words.map((n) => log2Of(1 + n))
  const capital = m.words.map((n, row) => (m.capitalWords[row] ?? 0) / Math.max(1, n))
  const digit = m.chars.map((n, row) => (m.digits[row] ?? 0) / Math.max(1, n))
  const stop = m.words.map((_, row) => (m.lastClass[row] === charClass.stop ? 1 : 0))
  const copy = columnOf(table, 'copy-number')
  const copies = columnOf(table, 'copies').map((n) => log2Of(n))

  addWindows(table, 'word-score', words.score, mass, wide)
  addWindows(table, 'words', length, null, wide)
  addWindows(table, 'prose', page.prose, m.words, wide)
  addWindows(table, 'cue-share', page.cueShare, null, narrow)
  addWindows(table, 'ends-in-stop', stop, null, narrow)
  addWindows(table, 'capital-words', capital, null, narrow)
  addWindows(table, 'digits', digit, null, narrow)
  addWindows(table, 'copy-number', copy, null, narrow)
  addWindows(table, 'copies', copies, null, [...narrow, [30, 30]])
  addWindows(table, 'year', columnOf(table, 'year'), null, stretch)
  addWindows(table, 'currencies', columnOf(table, 'currencies'), null, stretch)
  addWindows(table, 'questions', columnOf(table, 'questions'), null, [[15, 15]])
  for (const family of stretchFamilies)
    addWindows(table, `cue-${family}`, familyShare(page, family), null, stretch)
  addHeading(table, page, words)
  addNeighbours(table, 'copies', copies, [-1, 1], 0)
  addNeighbours(table, 'words', length, [-2, -1, 1, 2], -1)
  addNeighbours(table, 'word-score', words.score, [-2, -1, 1, 2], 0)
  addNeighbours(table, 'cue-share', page.cueShare, [-1, 1], 0)
  addNeighbours(table, 'ends-in-stop', stop, [-1, 1], 0)
  addNeighbours(table, 'capital-words', capital, [-1, 1], 0)
  addRuns(table, m.words)
}

function columnOf(table: FeatureTable, name: string): Float32Array {
  const column = table.columns[table.names.indexOf(name)]
  if (column === undefined)
    throw new TypeError(`Unexpected column \`${name}\`, expected one before`)
  return column
}

function familyShare(page: ReadPage, family: CueFamily): Float32Array {
  const { tokenStart, count } = page.measured
  const at = cueFamilies.indexOf(family)
  const share = new Float32Array(count)
  for (let row = 0; row < count; row++) {
    const tokens = (tokenStart[row + 1] ?? 0) - (tokenStart[row] ?? 0)
    share[row] = (page.cues[row * cueFamilies.length + at] ?? 0) / Math.max(1, tokens)
  }
  return share
}

/** What the last short unit above says: the heading that a unit stands under, if it has one. */
function addHeading(table: FeatureTable, page: ReadPage, words: WordScores): void {
  const m = page.measured
  const score = addColumn(table, 'under-word-score')
  const cue = addColumn(table, 'under-cue-share')
  const distance = addColumn(table, 'under-distance')
  let last = -1
  for (let row = 0; row < table.count; row++) {
    score[row] = last < 0 ? 0 : (words.score[last] ?? 0)
    cue[row] = last < 0 ? 0 : (page.cueShare[last] ?? 0)
    distance[row] = last < 0 ? FAR : log2Of(row - last)
    const length = m.words[row] ?? 0
    if (length > 0 && length <= HEADING_WORDS && m.lastClass[row] !== charClass.stop) last = row
  }
}

/** Lengths of runs of short units, and distance and size of the nearest long ones. */
function addRuns(table: FeatureTable, words: Float32Array): void {
  const n = table.count
  const run = addColumn(table, 'short-run')
  const place = addColumn(table, 'short-run-place')
  for (let from = 0; from < n;) {
    let to = from
    while (to < n && (words[to] ?? 0) < SHORT_WORDS) to++
    for (let row = from; row < to; row++) {
      run[row] = log2Of(1 + to - from)
      place[row] = (row - from) / (to - from)
    }
    from = to + 1
  }
  const backFar = addColumn(table, 'since-long')
  const backSize = addColumn(table, 'last-long-words')
  const nextFar = addColumn(table, 'until-long')
  const nextSize = addColumn(table, 'next-long-words')
  let last = -1
  for (let row = 0; row < n; row++) {
    backFar[row] = last < 0 ? FAR : log2Of(row - last)
    backSize[row] = last < 0 ? 0 : log2Of(1 + (words[last] ?? 0))
    if ((words[row] ?? 0) >= LONG_WORDS) last = row
  }
  let next = -1
  for (let row = n - 1; row >= 0; row--) {
    nextFar[row] = next < 0 ? FAR : log2Of(next - row)
    nextSize[row] = next < 0 ? 0 : log2Of(1 + (words[next] ?? 0))
    if ((words[row] ?? 0) >= LONG_WORDS) next = row
  }
}

/** Distance of what is not there, as log2 of units. */
const FAR = 14
