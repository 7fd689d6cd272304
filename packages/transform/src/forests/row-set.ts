/** Rows in one element of a row set: a bit each, the first row the lowest. */
export const ROWS_A_WORD = 32

/** The set of all rows of a table of so many. */
export function allRows(count: number): Int32Array {
  const rows = new Int32Array(Math.ceil(count / ROWS_A_WORD)).fill(-1)
  const rest = count % ROWS_A_WORD
  if (rest > 0) rows[rows.length - 1] = (1 << rest) - 1
  return rows
}

/**
 * Adds rows that follow each other to a set.
 *
 * @param start where the set begins in its array.
 * @param from the first row.
 * @param to the one behind the last.
 */
export function addRows(sets: Int32Array, start: number, from: number, to: number): void {
  // A row by itself, as most are of columns that differ much, needs one bit.
  if (to - from === 1) {
    const word = start + (from >> 5)
    sets[word] = (sets[word] ?? 0) | (1 << (from & 31))
    return
  }
  const last = (to - 1) >> 5
  for (let word = from >> 5; word <= last; word++) {
    const low = word === from >> 5 ? -1 << (from & 31) : -1
    const high = word === last ? -1 >>> (31 - ((to - 1) & 31)) : -1
    sets[start + word] = (sets[start + word] ?? 0) | (low & high)
  }
}
