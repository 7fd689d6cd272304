import { detailsTable } from './details.table.ts'
import type { Forest } from '../forests/forest.ts'
import { readForest } from '../forests/read-forest.ts'

/** Forests that tell more of a page whose lines are judged. */
export interface Details {
  /** Of a page's first line: that it says the page's title, as extractors write it that know it. */
  readonly titled: Forest
  /** Of a candidate: that it is the title of a page that may begin with it; of one that surely does not; that it names the author. */
  readonly title: Forest
  readonly headline: Forest
  readonly author: Forest
}

/** The forests that are shipped. Read once, never changed. */
export const details: Details = {
  titled: readForest(detailsTable.titled),
  title: readForest(detailsTable.title),
  headline: readForest(detailsTable.headline),
  author: readForest(detailsTable.author),
}
