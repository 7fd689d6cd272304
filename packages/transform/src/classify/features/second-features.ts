import { prefixSums } from './prefix-sums.ts'
import type { ReadPage } from '../measure/read-page.ts'
import { addColumn } from './add-column.ts'
import { addNeighbours } from './add-neighbours.ts'
import { addWindows } from './add-windows.ts'
import { bestRun } from './best-run.ts'
import type { FeatureTable } from '../../forests/feature-table.ts'
import { signedLog } from './signed-log.ts'

/** Columns of the first stage that the second looks at again. */
const AGAIN: readonly string[] = [
  'words',
  'word-score',
  'words-known',
  'cue-share',
  'prose',
  'ends-in-stop',
  'capital-words',
  'marker',
  'blank-before',
  'copy-number',
  'shared-with-prose',
  'in-title',
  'since-title',
  'since-related',
  'prose-since-related',
  'since-comments',
  'prose-since-comments',
  'words-since-comments',
  'since-sign-up',
  'since-share',
  'since-end',
  'until-end',
  'short-run',
  'cue-comments-40-40',
  'copies-30-30',
  'under-word-score',
  'under-distance',
  'place',
  'words-passed',
  'from-end',
  'of-longest',
  'page-units',
  'page-words',
  'page-prose',
  'page-known',
  'page-cues',
  'page-copies',
  'page-unspaced',
  'page-cue-advertisement',
  'page-cue-comments',
  'page-cue-legal-notice',
]

/**
 * What the trees of the second stage look at: the first stage's answers around a unit, along the page and among the
 * units that share its words.
 *
 * @param first the table of the first stage.
 * @param p the first stage's probabilities of content.
 */
export function secondFeatures(page: ReadPage, first: FeatureTable, p: Float32Array): FeatureTable {
  const n = page.units.length
  const table: FeatureTable = { count: n, names: [], columns: [] }
  for (const name of AGAIN) {
    const column = first.columns[first.names.indexOf(name)]
    if (column === undefined)
      throw new TypeError(`Unexpected column \`${name}\`, expected one of the first stage`)
    table.names.push(name)
    table.columns.push(column)
  }
  const words = page.measured.words
  const mass = words.map((w) => w + 1)
  const own = addColumn(table, 'first')
  own.set(p)
  addNeighbours(table, 'first', p, [-3, -2, -1, 1, 2, 3], -1)
  addWindows(table, 'first', p, mass, [
    [1, 1],
    [2, 2],
    [5, 5],
    [10, 10],
    [30, 30],
    [3, 0],
    [0, 3],
    [8, 0],
    [0, 8],
    [25, 0],
    [0, 25],
    [Infinity, 0],
    [0, Infinity],
  ])
  addPlace(table, p, mass)
  addRun(table, p, mass)
  addKin(table, page, first, p)
  return table
}

/** How much of the expected content lies before a unit, and how a unit ranks in its page. */
function addPlace(table: FeatureTable, p: Float32Array, mass: Float32Array): void {
  const n = table.count
  const expected = prefixSums(p.map((value, row) => value * (mass[row] ?? 0)))
  const total = Math.max(1e-6, expected[n] ?? 0)
  const words = prefixSums(mass)[n] ?? 1
  const passed = addColumn(table, 'expected-passed')
  for (let row = 0; row < n; row++) passed[row] = (expected[row] ?? 0) / total
  addColumn(table, 'expected-words').fill(Math.log2(1 + total))
  addColumn(table, 'expected-share').fill(total / Math.max(1, words))
  let highest = 0
  for (const value of p) if (value > highest) highest = value
  addColumn(table, 'highest').fill(highest)
  const rank = addColumn(table, 'rank')
  const order = Array.from({ length: n }, (_, row) => row)
  order.sort((a, b) => (p[b] ?? 0) - (p[a] ?? 0) || a - b)
  let above = 0
  for (const row of order) {
    rank[row] = above / words
    above += mass[row] ?? 0
  }
}

/** The best run of the page, and the weakest stretch between it and a unit. */
function addRun(table: FeatureTable, p: Float32Array, mass: Float32Array): void {
  const n = table.count
  const [from, to] = bestRun(p, mass)
  const start = addColumn(table, 'from-run-start')
  const end = addColumn(table, 'to-run-end')
  const smooth = table.columns[table.names.indexOf('first-2-2')] ?? p
  const valley = addColumn(table, 'valley')
  for (let row = 0; row < n; row++) {
    start[row] = signedLog(row - from)
    end[row] = signedLog(to - 1 - row)
  }
  let heart = from
  for (let row = from; row < to; row++)
    if ((smooth[row] ?? 0) * (mass[row] ?? 0) > (smooth[heart] ?? 0) * (mass[heart] ?? 0))
      heart = row
  let low = 1
  for (let row = heart; row < n; row++) {
    low = Math.min(low, smooth[row] ?? 0)
    valley[row] = low
  }
  low = 1
  for (let row = heart; row >= 0; row--) {
    low = Math.min(low, smooth[row] ?? 0)
    valley[row] = low
  }
}

/** What the first stage says of the units that share a unit's words, and of its copies. */
function addKin(table: FeatureTable, page: ReadPage, first: FeatureTable, p: Float32Array): void {
  const { measured: m, vocabulary } = page
  const sums = new Float64Array(vocabulary.size)
  const counts = new Int32Array(vocabulary.size)
  for (let row = 0; row < m.count; row++) {
    const to = m.tokenStart[row + 1] ?? 0
    for (let at = m.tokenStart[row] ?? 0; at < to; at++) {
      const id = vocabulary.ids[at] ?? 0
      sums[id] = (sums[id] ?? 0) + (p[row] ?? 0)
      counts[id] = (counts[id] ?? 0) + 1
    }
  }
  const kin = addColumn(table, 'kin')
  const lowest = new Map<number, number>()
  for (let row = 0; row < m.count; row++) {
    const from = m.tokenStart[row] ?? 0
    const to = m.tokenStart[row + 1] ?? from
    let sum = 0
    let others = 0
    for (let at = from; at < to; at++) {
      const id = vocabulary.ids[at] ?? 0
      const count = (counts[id] ?? 1) - 1
      if (count === 0) continue
      sum += ((sums[id] ?? 0) - (p[row] ?? 0)) / count
      others++
    }
    kin[row] = others === 0 ? -1 : sum / others
    const hash = m.hash[row] ?? 0
    lowest.set(hash, Math.min(lowest.get(hash) ?? 1, p[row] ?? 0))
  }
  // The answer for the short unit that a unit stands under.
  const under = addColumn(table, 'first-of-heading')
  const distance = first.columns[first.names.indexOf('under-distance')]
  for (let row = 0; row < m.count; row++)
    under[row] = p[row - Math.round(2 ** (distance?.[row] ?? 0))] ?? -1
  const copies = addColumn(table, 'lowest-copy')
  for (let row = 0; row < m.count; row++) copies[row] = lowest.get(m.hash[row] ?? 0) ?? 0
}
