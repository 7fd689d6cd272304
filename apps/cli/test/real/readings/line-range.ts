/** Lines of a record, 1-based, inclusive. */
export interface LineRange {
  readonly from: number
  readonly to: number
  /** Written with two dots: every line stands for itself. */
  readonly each: boolean
}

const RANGE = /^(\d+)(?:(-|\.\.)(\d+))?$/

/**
 * Reads `3, 8-12, 20..24`.
 *
 * @throws RangeError when a range is written otherwise, or ends before it begins.
 */
export function readRanges(written: string): LineRange[] {
  return written.split(', ').map((part) => {
    const [, first, dots, last] = RANGE.exec(part) ?? []
    const from = Number(first)
    const to = Number(last ?? first)
    if (!(from <= to)) throw new RangeError(`Expected lines such as 8-12, found ${part}`)
    return { from, to, each: dots === '..' }
  })
}
