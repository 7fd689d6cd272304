import { cueFamilies } from '../measure/cue-families.ts'
import { type CueGroup, cueGroups } from '../measure/cue-groups.ts'
import { log2Of } from './log2-of.ts'
import type { ReadPage } from '../measure/read-page.ts'
import { addColumn } from './add-column.ts'
import type { FeatureTable } from '../../forests/feature-table.ts'

/** A header is short and mostly its cue. Chosen, not measured. */
const HEADER_WORDS = 8
const HEADER_SHARE = 0.5
/** Distance of a header that is not there, as log2 of units. */
const FAR = 14

/** How far the last and the next "Related", "Comments", "Share" … stand from a unit, and how much text since. */
export function headerFeatures(table: FeatureTable, page: ReadPage): void {
  for (const group of Object.keys(cueGroups).filter(isGroup)) {
    const isHeader = findHeaders(page, group)
    const since = addColumn(table, `since-${group}`)
    const wordsSince = addColumn(table, `words-since-${group}`)
    const proseSince = addColumn(table, `prose-since-${group}`)
    const count = addColumn(table, `count-${group}`)
    const until = addColumn(table, `until-${group}`)
    let last = -1
    let words = 0
    let prose = 0
    let seen = 0
    for (let row = 0; row < page.units.length; row++) {
      if (isHeader[row] === 1) {
        last = row
        words = 0
        prose = 0
        seen++
      }
      since[row] = last < 0 ? FAR : log2Of(1 + row - last)
      wordsSince[row] = last < 0 ? -1 : log2Of(1 + words)
      proseSince[row] = last < 0 ? -1 : prose
      count[row] = seen
      words += page.measured.words[row] ?? 0
      prose += page.prose[row] ?? 0
    }
    let next = -1
    for (let row = page.units.length - 1; row >= 0; row--) {
      until[row] = next < 0 ? FAR : log2Of(1 + next - row)
      if (isHeader[row] === 1) next = row
    }
  }
}

function isGroup(name: string): name is CueGroup {
  return name in cueGroups
}

function findHeaders(page: ReadPage, group: CueGroup): Uint8Array {
  const m = page.measured
  const wanted = cueGroups[group].map((family) => cueFamilies.indexOf(family))
  const found = new Uint8Array(m.count)
  for (let row = 0; row < m.count; row++) {
    if ((m.words[row] ?? 0) > HEADER_WORDS) continue
    const tokens = (m.tokenStart[row + 1] ?? 0) - (m.tokenStart[row] ?? 0)
    let hits = 0
    for (const column of wanted) hits += page.cues[row * cueFamilies.length + column] ?? 0
    found[row] = tokens > 0 && hits / tokens >= HEADER_SHARE ? 1 : 0
  }
  return found
}
