import { insertInOrder } from '../insert-in-order.ts'
import { createRowFile, HELD_ROWS, type Segment } from './create-row-file.ts'

/** Rows that are added in any order and told in one. */
export interface SortedRows<Row> {
  readonly add: (row: Row) => void
  /** What was added until it is asked for the first. */
  readonly inOrder: () => Generator<Row, void>
  /** Lets go of what it keeps on the disk. */
  readonly close: () => void
}

/** What rows are sorted by, and where those are kept that memory should not hold. */
export interface SortedRowsOptions<Row> {
  readonly scratch: string
  readonly compare: (a: Row, b: Row) => number
  readonly isRow: (value: unknown) => value is Row
  /** How many to hold; default: 16,384. */
  readonly most?: number
}

/** Begins with none: an external merge sort, in one round. */
export function createSortedRows<Row>(options: SortedRowsOptions<Row>): SortedRows<Row> {
  const { scratch, compare, isRow, most = HELD_ROWS } = options
  const file = createRowFile(scratch, isRow)
  const runs: (readonly Segment[])[] = []
  let held: Row[] = []

  const readRun = function* (run: readonly Segment[]): Generator<Row, void> {
    for (const segment of run) yield* file.read(segment)
  }
  return {
    add(row) {
      held.push(row)
      if (held.length < most) return
      held.sort(compare)
      runs.push(file.appendAll(held))
      held = []
    },
    *inOrder() {
      const last = held.toSorted(compare)
      yield* merge([...runs.map(readRun), last.values()], compare)
    },
    close: file.close,
  }
}

function* merge<Row>(
  runs: readonly Iterator<Row>[],
  compare: (a: Row, b: Row) => number,
): Generator<Row, void> {
  const cursors: { readonly run: Iterator<Row>; readonly row: Row }[] = []
  const advance = (run: Iterator<Row>): void => {
    const { value, done } = run.next()
    if (done !== true) insertInOrder(cursors, { run, row: value }, (a, b) => compare(a.row, b.row))
  }
  for (const run of runs) advance(run)
  for (let first = cursors.shift(); first !== undefined; first = cursors.shift()) {
    yield first.row
    advance(first.run)
  }
}
