import { detailsTable } from './details.table.ts'
import type { Forest } from '../forests/forest.ts'
import { readForest } from '../forests/read-forest.ts'

/** Forests that tell more of a page whose lines are judged. */
export interface Details {
  /** Of a candidate: that it is the title, or names the author. */
  readonly title: Forest
  readonly author: Forest
}

/** The forests that are shipped. Read once, never changed. */
export const details: Details = {
  title: readForest(detailsTable.title),
  author: readForest(detailsTable.author),
}
