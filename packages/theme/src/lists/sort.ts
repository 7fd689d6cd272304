/** Rows in order, read from the first on as often as asked. */
export interface SortedRows<Row> extends Iterable<Row> {
  /** Lets go of where they are kept. */
  readonly close: () => void
}

/**
 * Puts rows in order. They are plain data, so that they may be kept anywhere: those of a large archive are more than memory
 * should hold. No two of them are equal.
 *
 * @param isRow tells rows from anything else, where they come back from elsewhere.
 */
export type Sort = <Row>(
  rows: Iterable<Row>,
  compare: (a: Row, b: Row) => number,
  isRow: (value: unknown) => value is Row,
) => SortedRows<Row>
