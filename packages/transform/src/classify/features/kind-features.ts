import type { ReadPage } from '../measure/read-page.ts'
import { addColumn } from './add-column.ts'
import { addNeighbours } from './add-neighbours.ts'
import { addWindows } from './add-windows.ts'
import type { FeatureTable } from '../../forests/feature-table.ts'

/** Difference of lengths, as a share of the longer, below which two units look alike. Chosen, not measured. */
const ALIKE = 0.35

/**
 * What tells headings and list items: the first stage's columns, whether the neighbours are content, and how much the
 * units around look alike.
 *
 * @param p the final probabilities of content.
 */
export function kindFeatures(page: ReadPage, first: FeatureTable, p: Float32Array): FeatureTable {
  const table: FeatureTable = {
    count: first.count,
    names: [...first.names],
    columns: [...first.columns],
  }
  const m = page.measured
  addColumn(table, 'content').set(p)
  addNeighbours(table, 'content', p, [-2, -1, 1, 2], -1)
  addWindows(
    table,
    'content',
    p,
    m.words.map((w) => w + 1),
    [
      [3, 3],
      [0, 3],
    ],
  )
  const same = (name: string, value: (row: number, other: number) => number): void => {
    for (const offset of [-2, -1, 1, 2]) {
      const column = addColumn(table, `${name}@${offset}`)
      for (let row = 0; row < m.count; row++) {
        const other = row + offset
        column[row] = other < 0 || other >= m.count ? -1 : value(row, other)
      }
    }
  }
  const length = (row: number): number => m.chars[row] ?? 0
  same('length-difference', (row, other) => {
    return Math.abs(length(row) - length(other)) / Math.max(1, length(row), length(other))
  })
  same('same-ends', (row, other) => {
    return (
      (m.firstClass[row] === m.firstClass[other] ? 1 : 0) +
      (m.lastClass[row] === m.lastClass[other] ? 2 : 0)
    )
  })
  same('same-start', (row, other) => {
    return m.tokens[m.tokenStart[row] ?? 0] === m.tokens[m.tokenStart[other] ?? 0] ? 1 : 0
  })
  const marker = table.columns[table.names.indexOf('marker')] ?? m.words
  addNeighbours(table, 'marker', marker, [-1, 1], -1)
  const colon = table.columns[table.names.indexOf('ends-in-colon')] ?? m.words
  addNeighbours(table, 'ends-in-colon', colon, [-3, -2, -1], 0)
  addRun(table, m.chars)
  return table
}

/** Length of the run of units alike in length, and the place in it. */
function addRun(table: FeatureTable, chars: Float32Array): void {
  const run = addColumn(table, 'alike-run')
  const place = addColumn(table, 'alike-run-place')
  for (let from = 0; from < table.count;) {
    let to = from + 1
    while (to < table.count && alike(chars[to - 1] ?? 0, chars[to] ?? 0)) to++
    for (let row = from; row < to; row++) {
      run[row] = Math.log2(to - from)
      place[row] = row - from
    }
    from = to
  }
}

function alike(a: number, b: number): boolean {
  return Math.abs(a - b) <= ALIKE * Math.max(a, b)
}
