import type { ReadPage } from '../measure/read-page.ts'
import type { WordScores } from '../words/word-scores.ts'
import { contextFeatures } from './context-features.ts'
import type { FeatureTable } from '../../forests/feature-table.ts'
import { headerFeatures } from './header-features.ts'
import { pageFeatures } from './page-features.ts'
import { repetitionFeatures } from './repetition-features.ts'
import { unitFeatures } from './unit-features.ts'

/** Everything the trees of the first stage look at. */
export function firstFeatures(page: ReadPage, words: WordScores): FeatureTable {
  const table: FeatureTable = { count: page.units.length, names: [], columns: [] }
  unitFeatures(table, page, words)
  repetitionFeatures(table, page)
  contextFeatures(table, page, words)
  headerFeatures(table, page)
  pageFeatures(table, page, words)
  return table
}
