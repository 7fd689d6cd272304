import type { ReportDetails } from '@fonds/model'
import type { ByteCursor } from './byte-cursor.ts'

const lineFeed = 0x0a

/** Knows in which line of a stream its reader is: what editors show, where a byte says little to a person. */
export interface LineCount {
  /** The start of the line; nothing behind a gap, where nobody knows how many lines are missing. */
  readonly place: () => Pick<ReportDetails, 'place'>
  /** Goes on behind some lines. */
  readonly pass: (lines: number) => void
  /** Goes on behind some bytes, by the line ends in them. */
  readonly passBytes: (bytes: Uint8Array) => void
}

/** Begins where a cursor stands at the start of its segment. */
export function createLineCount(cursor: ByteCursor): LineCount {
  let line = 1
  const isKnown = !cursor.resumed
  return {
    place: () => (isKnown ? { place: { line, column: 1 } } : {}),
    pass: (lines) => void (line += lines),
    passBytes(bytes) {
      for (let at = bytes.indexOf(lineFeed); at !== -1; at = bytes.indexOf(lineFeed, at + 1))
        line += 1
    },
  }
}
