import { detailsTable } from './details.table.ts'
import type { Forest } from './forest.ts'
import { readForest } from './read-forest.ts'

/** Forests that tell more of what was judged. */
export interface Details {
  /** Of a unit, asked on its kind features: a cell of a table, a line of preformatted text. */
  readonly cell: Forest
  readonly pre: Forest
  /** Of a candidate: that it is the title, or names the author. */
  readonly title: Forest
  readonly author: Forest
}

/** The forests that are shipped. Read once, never changed. */
export const details: Details = {
  cell: readForest(detailsTable.cell),
  pre: readForest(detailsTable.pre),
  title: readForest(detailsTable.title),
  author: readForest(detailsTable.author),
}
