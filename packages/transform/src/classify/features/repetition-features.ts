import type { ReadPage } from '../measure/read-page.ts'
import { addColumn } from './add-column.ts'
import type { FeatureTable } from '../../forests/feature-table.ts'
import { signedLog } from './signed-log.ts'

/** Share of a unit's words from which it repeats the title. Chosen, not measured. */
const TITLE_LIKE = 0.6
const TITLE_WORDS = 3

/** How a unit's words stand elsewhere in the page: copies of it, words shared with prose, the title. */
export function repetitionFeatures(table: FeatureTable, page: ReadPage): void {
  const { measured: m, vocabulary } = page
  const copies = new Map<number, number>()
  const nth = addColumn(table, 'copy-number')
  for (let row = 0; row < m.count; row++) {
    const seen = copies.get(m.hash[row] ?? 0) ?? 0
    nth[row] = seen
    copies.set(m.hash[row] ?? 0, seen + 1)
  }
  const count = addColumn(table, 'copies')
  const shared = addColumn(table, 'shared-words')
  const sharedProse = addColumn(table, 'shared-with-prose')
  const inTitle = addColumn(table, 'in-title')
  const ofTitle = addColumn(table, 'of-title')
  const titleWords = new Set(vocabulary.ids.subarray(0, m.tokenStart[1] ?? 0))
  let bestTitle = -1
  let bestShare = TITLE_LIKE
  for (let row = 0; row < m.count; row++) {
    const from = m.tokenStart[row] ?? 0
    const to = m.tokenStart[row + 1] ?? from
    const length = Math.max(1, to - from)
    let elsewhere = 0
    let prose = 0
    let title = 0
    for (let at = from; at < to; at++) {
      const id = vocabulary.ids[at] ?? 0
      if ((vocabulary.units[id] ?? 0) > 1) elsewhere++
      if ((vocabulary.proseUnits[id] ?? 0) > (page.prose[row] ?? 0)) prose++
      if (titleWords.has(id)) title++
    }
    count[row] = copies.get(m.hash[row] ?? 0) ?? 1
    shared[row] = elsewhere / length
    sharedProse[row] = prose / length
    inTitle[row] = title / length
    ofTitle[row] = Math.min(1, title / Math.max(1, titleWords.size))
    const like = (inTitle[row] ?? 0) * (ofTitle[row] ?? 0)
    if (row > 0 && to - from >= TITLE_WORDS && like > bestShare) {
      bestShare = like
      bestTitle = row
    }
  }
  const distance = addColumn(table, 'since-title')
  for (let row = 0; row < m.count; row++)
    distance[row] = bestTitle < 0 ? NO_TITLE : signedLog(row - bestTitle)
}

const NO_TITLE = -20
