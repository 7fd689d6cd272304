/** Units that are judged together at most: bounds the memory that a page takes to some 25 megabytes. Chosen. */
const MOST_UNITS = 20_000

/**
 * The stretch of a page that a unit is judged in: the whole page, but of books of very many lines a part.
 *
 * @returns rows `[from, to)`.
 */
export function stretchOf(count: number, row: number): readonly [from: number, to: number] {
  const from = Math.floor(row / MOST_UNITS) * MOST_UNITS
  return [from, Math.min(count, from + MOST_UNITS)]
}
