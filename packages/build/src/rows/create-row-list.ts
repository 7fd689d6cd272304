import { createRowFile, HELD_ROWS, SEGMENT_ROWS, type Segment } from './create-row-file.ts'

/** Rows in the order in which they were added, read from the first on as often as asked. */
export interface RowList<Row> extends Iterable<Row> {
  readonly add: (row: Row) => void
  /** Whether all rows are in memory: who reads them gets no copies. */
  readonly isHeld: () => boolean
  /** Lets go of what it keeps on the disk. */
  readonly close: () => void
}

/**
 * Begins a list.
 *
 * @param scratch a folder for what memory should not hold.
 */
export function createRowList<Row>(
  scratch: string,
  isRow: (value: unknown) => value is Row,
  most: number = HELD_ROWS,
): RowList<Row> {
  const file = createRowFile(scratch, isRow)
  const segments: Segment[] = []
  let held: Row[] = []
  return {
    add(row) {
      held.push(row)
      // Once there are too many, none is held but those that fill no segment yet.
      if (held.length < (segments.length === 0 ? most : SEGMENT_ROWS)) return
      segments.push(...file.appendAll(held))
      held = []
    },
    isHeld: () => segments.length === 0,
    *[Symbol.iterator]() {
      for (const segment of segments) yield* file.read(segment)
      yield* held
    },
    close: file.close,
  }
}
