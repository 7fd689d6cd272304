import type { Line } from '@fonds/model'
import { countWords } from '../text/count-words.ts'
import { indentOf } from '../text/indent-of.ts'
import { readLineMarker } from './line-marker.ts'

/** Columns that Lynx, Links and ELinks, which print pages as text, leave free before running text, and not before headings. */
const BROWSER_MARGIN = 3
/** Words from which a line is one of running text, and how many such lines show where it begins. Chosen, not measured. */
const LEAST_WORDS = 8
const LEAST_RUNNING = 5
/** Of the lines of running text such a share stands at the margin: fewer further out are long headings. Chosen, not measured. */
const LEAST_SHARE = 0.1
/** Of all lines such a share may stand further out, if what stands there are headings. Chosen, not measured. */
const MOST_OUT = 0.25

/**
 * Measures how far in a page begins, which sets nothing apart: by as many columns as stand before every line, or as text
 * browsers leave free before all but headings. Linear.
 *
 * @returns columns of white space.
 */
export function measureMargin(lines: readonly Line[]): number {
  const filled = lines.map(({ value }) => value).filter((value) => value.trim() !== '')
  const all = countIndents(filled)
  const least = all.size === 0 ? 0 : Math.min(...all.keys())
  // Few pages have a line there, and the words of the others are not counted.
  if (least >= BROWSER_MARGIN || !all.has(BROWSER_MARGIN)) return least
  return isByBrowser(all, countIndents(filled.filter(runs))) ? BROWSER_MARGIN : least
}

function runs(value: string): boolean {
  return countWords(value) >= LEAST_WORDS && readLineMarker(value) === null
}

/** How many lines begin at each column. */
type Counts = ReadonlyMap<number, number>

function countIndents(values: readonly string[]): Counts {
  const counts = new Map<number, number>()
  for (const value of values) {
    const indent = indentOf(value)
    counts.set(indent, (counts.get(indent) ?? 0) + 1)
  }
  return counts
}

function isByBrowser(all: Counts, running: Counts): boolean {
  const count = countFrom(running, 0)
  if (count < LEAST_RUNNING || (running.get(BROWSER_MARGIN) ?? 0) < LEAST_SHARE * count)
    return false
  const out = count - countFrom(running, BROWSER_MARGIN)
  const allOut = countFrom(all, 0) - countFrom(all, BROWSER_MARGIN)
  return out < LEAST_SHARE * count && allOut <= MOST_OUT * countFrom(all, 0)
}

/** How many lines begin at a column or behind it. */
function countFrom(counts: Counts, column: number): number {
  let sum = 0
  for (const [indent, count] of counts) if (indent >= column) sum += count
  return sum
}
