/** Rows in one element of a row set: a bit each, the first row the lowest. */
export const ROWS_A_WORD = 32

/** The set of all rows of a table of so many. */
export function allRows(count: number): Int32Array {
  const rows = new Int32Array(Math.ceil(count / ROWS_A_WORD)).fill(-1)
  const rest = count % ROWS_A_WORD
  if (rest > 0) rows[rows.length - 1] = (1 << rest) - 1
  return rows
}
