import { randomUUID } from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { fromJsonLines, toJsonLines } from '../stored/json-lines.ts'

/** Rows that are read at a time: some 100 kB, of each run that is merged. Chosen, not measured. */
export const SEGMENT_ROWS = 128
/** Rows that a list holds in memory, some 5 to 20 MB; more go to the disk. Chosen, not measured. */
export const HELD_ROWS = 16_384
/**
 * Rows that a list of rows read from the disk holds in memory, some 10 MB: several such lists are made at a time, and each
 * has its own copy of what it holds. Chosen: with as many as above, four of them took some 160 MB.
 */
export const HELD_COPIES = 4096

/** Where some rows lie in a file that keeps them. */
export interface Segment {
  readonly at: number
  readonly length: number
}

/** A file of this build that keeps rows which memory should not hold. They are plain data. */
export interface RowFile<Row> {
  /** Where it is, once rows were added. */
  readonly path: string
  /** Keeps some rows; yields where. */
  readonly append: (rows: readonly Row[]) => Segment
  /** Keeps any number of rows, in as many segments as they fill. */
  readonly appendAll: (rows: readonly Row[]) => Segment[]
  readonly read: (segment: Segment) => Generator<Row, void>
  /** Gives the file another name, on the same file system, and lets go of it. */
  readonly moveTo: (path: string) => void
  /** Takes the file away. */
  readonly close: () => void
}

/** Names a file in a folder; both are made when they are needed. */
export function createRowFile<Row>(
  scratch: string,
  isRow: (value: unknown) => value is Row,
): RowFile<Row> {
  const path = join(scratch, `rows-${randomUUID()}`)
  let file: number | null = null
  let end = 0

  const append = (rows: readonly Row[]): Segment => {
    if (file === null) {
      mkdirSync(scratch, { recursive: true })
      file = openSync(path, 'wx+')
    }
    const bytes = toJsonLines(rows)
    const segment = { at: end, length: bytes.length }
    writeFileSync(file, bytes)
    end += bytes.length
    return segment
  }

  const letGo = (): void => {
    if (file !== null) closeSync(file)
    file = null
  }

  return {
    path,
    append,
    appendAll(rows) {
      const segments: Segment[] = []
      for (let start = 0; start < rows.length; start += SEGMENT_ROWS)
        segments.push(append(rows.slice(start, start + SEGMENT_ROWS)))
      return segments
    },
    *read(segment) {
      if (file === null) throw new TypeError('Unexpected file of rows, expected one that is open')
      yield* fromJsonLines(readSegment(file, segment), isRow)
    },
    moveTo(place) {
      if (file === null) return
      letGo()
      mkdirSync(dirname(place), { recursive: true })
      renameSync(path, place)
    },
    close() {
      letGo()
      rmSync(path, { force: true })
    },
  }
}

/** Rows of a file that another thread, perhaps, writes to. */
export function readRows<Row>(
  path: string,
  segment: Segment,
  isRow: (value: unknown) => value is Row,
): Generator<Row, void> {
  const file = openSync(path, 'r')
  try {
    return fromJsonLines(readSegment(file, segment), isRow)
  } finally {
    closeSync(file)
  }
}

function readSegment(file: number, { at, length }: Segment): Uint8Array {
  const bytes = Buffer.allocUnsafe(length)
  if (readSync(file, bytes, 0, length, at) !== length)
    throw new TypeError('Unexpected end of a file of rows')
  return bytes
}
