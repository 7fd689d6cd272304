import { charClass } from '../measure/char-table.ts'
import type { ReadPage } from '../measure/read-page.ts'
import { addColumn } from './add-column.ts'
import { addNeighbours } from './add-neighbours.ts'
import type { FeatureTable } from '../../forests/feature-table.ts'

/** Columns of kinds that say nothing here: families of phrases, what stands since their headers, wide windows. */
const LEFT_OUT =
  /^(?:page-)?cue-|since-|count-|until-(?!long)|^(?:year|currencies|questions)-\d|-(?:30|40)-|^(?:copies|copy-number|digits)-\d/

/** Gaps beyond this many blank lines are alike. Chosen, not measured. */
const MOST_BLANKS = 4

/**
 * What tells items of a list where the dump has lost their markers and kept blank lines: columns of kinds, and how the units lie
 * in runs without a blank line between them. What stands close together is a list in some dumps and the text's paragraphs in others,
 * so columns of the page say where its running text stands.
 */
export function looseItemFeatures(page: ReadPage, kinds: FeatureTable): FeatureTable {
  const kept = kinds.names.flatMap((name, at) => (LEFT_OUT.test(name) ? [] : [at]))
  const table: FeatureTable = {
    count: kinds.count,
    names: kept.map((at) => kinds.names[at] ?? ''),
    columns: kept.map((at) => kinds.columns[at] ?? new Float32Array(kinds.count)),
  }
  const blanks = page.units.map(({ blankBefore }) => Math.min(MOST_BLANKS, blankBefore))
  addNeighbours(table, 'blank-before', blanks, [-3, -2, -1, 2, 3], -1)
  const { prose, measured } = page
  const runs = findRuns(blanks)
  addRuns(table, page, runs)
  const among = (name: string, chosen: (row: number) => boolean): void => {
    let all = 0
    let tight = 0
    for (const [from, to] of runs)
      for (let row = from; row < to; row++) {
        if (!chosen(row)) continue
        all++
        if (to - from > 1) tight++
      }
    addColumn(table, name).fill(all === 0 ? -1 : tight / all)
  }
  among('page-tight-prose', (row) => prose[row] === 1)
  among('page-tight-short', (row) => prose[row] !== 1)
  among('page-tight-stops', (row) => measured.lastClass[row] === charClass.stop)
  return table
}

/** Stretches of units without a blank line between them. */
function findRuns(blanks: readonly number[]): readonly (readonly [from: number, to: number])[] {
  const runs: [number, number][] = []
  blanks.forEach((blank, row) => {
    const last = runs.at(-1)
    if (last === undefined || blank > 0) runs.push([row, row + 1])
    else last[1] = row + 1
  })
  return runs
}

/** Of each unit how many stand in its run, above it there, how long they are and how they end, and what stands above them all. */
function addRuns(
  table: FeatureTable,
  { prose, measured }: ReadPage,
  runs: readonly (readonly [from: number, to: number])[],
): void {
  const size = addColumn(table, 'run')
  const place = addColumn(table, 'run-place')
  const left = addColumn(table, 'run-left')
  const chars = addColumn(table, 'run-chars')
  const running = addColumn(table, 'run-prose')
  const stops = addColumn(table, 'run-stops')
  const colon = addColumn(table, 'run-below-colon')
  const above = addColumn(table, 'run-above')
  runs.forEach(([from, to], at) => {
    const count = to - from
    let length = 0
    let proseUnits = 0
    let stopped = 0
    for (let row = from; row < to; row++) {
      length += measured.chars[row] ?? 0
      proseUnits += prose[row] ?? 0
      if (measured.lastClass[row] === charClass.stop) stopped++
    }
    const [before, behind] = runs[at - 1] ?? [0, 0]
    for (let row = from; row < to; row++) {
      size[row] = Math.log2(count)
      place[row] = row - from
      left[row] = to - 1 - row
      chars[row] = Math.log2(1 + length / count)
      running[row] = proseUnits / count
      stops[row] = stopped / count
      colon[row] = from > 0 && measured.lastClass[from - 1] === charClass.colon ? 1 : 0
      above[row] = behind - before
    }
  })
}
