import { changePassage } from '../../passages/change-passage.ts'
import type { Passage } from '../../passages/passage.ts'
import { recogniseHeading } from '../recognise/recognise-heading.ts'

/** A number in front of a line, the word that may stand before it and the signs behind it: `3. …`, `Day 3: …`, `３、…`. */
const COUNTED = /^(\p{L}{0,12}\s?#?)(\p{Nd}{1,3})(?:([.):–-]{0,2})(?=\s|$)|([：．、]))/u
/** Longer lines head nothing that is counted; in characters. Chosen, not measured. */
const LONGEST = 120
/** Lines, at least, that make a series. Chosen, not measured. */
const LEAST_LINES = 3
/** Passages from a line of the series to the next, at least: between them stands text of its own. */
const LEAST_APART = 2

interface Counted {
  readonly index: number
  readonly value: number
}

/**
 * Reads all lines of a series alike: where lines of one form count up over text of their own, and the classifier takes one
 * of them for a heading, all are. On the training split, sites held out, two of three lines that are named so are headings.
 */
export function nameSeriesHeadings(passages: readonly Passage[]): Passage[] {
  const headings = new Set<number>()
  for (const series of readSeries(passages)) {
    if (series.length < LEAST_LINES) continue
    if (series.every(({ index }) => recogniseHeading(passages, index) === null)) continue
    for (const { index } of series) headings.add(index)
  }
  return passages.map((passage, index) =>
    headings.has(index) ? changePassage(passage, { kind: 'heading' }) : passage,
  )
}

/** Runs of lines of one form, each of which counts one more than the last and stands apart from it. */
function readSeries(passages: readonly Passage[]): readonly Counted[][] {
  const series: Counted[][] = []
  const open = new Map<string, Counted[]>()
  passages.forEach((passage, index) => {
    const counted = readCounted(passage)
    if (counted === null) return
    const { frame, value } = counted
    const run = open.get(frame)
    const last = run?.at(-1)
    if (last !== undefined && value === last.value + 1 && index - last.index >= LEAST_APART) {
      run?.push({ index, value })
      return
    }
    const begun = [{ index, value }]
    open.set(frame, begun)
    series.push(begun)
  })
  return series
}

function readCounted({
  keep,
  kind,
  unit: { text },
}: Passage): { frame: string; value: number } | null {
  if (!keep || kind !== 'other' || text.length > LONGEST) return null
  const found = COUNTED.exec(text)
  if (found === null) return null
  const [, before = '', number = '', behind = found[4] ?? ''] = found
  return { frame: `${before.toLowerCase()}|${behind}`, value: Number(number.normalize('NFKC')) }
}
