import type { Passage } from '../src/passages/passage.ts'
import { labelLines } from './label-lines.ts'
import type { GoldLine, UnitLabel } from './label-units.ts'
import { readDump } from './read-dump.ts'

/** A page as what reads the text of a document's nodes leaves it: no markers, and blank lines of its own. */
export interface LooseLayout {
  readonly variant: LooseVariant
  readonly passages: readonly Passage[]
  readonly labels: readonly UnitLabel[]
}

/**
 * `rendered`: a browser's own text, blank lines around paragraphs; `parted`: around every block, lists and rows close together;
 * `source`: each line end of the document's source stands, as its author wrote it; `scattered`: blank lines without order.
 */
export type LooseVariant = 'rendered' | 'parted' | 'source' | 'scattered'

/** Blank lines above a line, below another. */
type Gap = (line: GoldLine, above: GoldLine, place: number) => number

/** Lays the lines of a page out anew; which way is told by its number. */
export function readLooseLayouts(
  lines: readonly GoldLine[],
  number: number,
): readonly LooseLayout[] {
  const seen = lines.filter((line) => line.h === undefined)
  return [
    number % 2 === 0 ? layOut('rendered', seen, rendered) : layOut('parted', seen, parted),
    layOut('source', lines, sourceOf(number)),
    layOut(
      'scattered',
      lines,
      (_, __, place) => [0, 0, 2, 1, 0, 3, 0, 1][draw(number, place) % 8] ?? 0,
    ),
  ]
}

function layOut(variant: LooseVariant, lines: readonly GoldLine[], gap: Gap): LooseLayout {
  const text: string[] = []
  const goldOf: (GoldLine | undefined)[] = []
  lines.forEach((line, at) => {
    const above = lines[at - 1]
    const blanks = above === undefined ? 0 : gap(line, above, at)
    for (let blank = 0; blank < blanks; blank++) text.push('')
    text.push(line.t.replaceAll(/\s+/gu, ' '))
    goldOf[text.length] = line
  })
  const passages = readDump(text.join('\n'))
  const labels = passages.map(({ unit }) => {
    const [from, to] = unit.lines
    return labelLines(goldOf.slice(from, to + 1).flatMap((line) => line ?? []))
  })
  return { variant, passages, labels }
}

const PARAGRAPHS: ReadonlySet<string> = new Set(['paragraph', 'quote'])
/** Blocks whose lines stand close together. */
const CLOSE: ReadonlySet<string> = new Set(['list-item', 'cell', 'pre', 'other'])

function rendered(line: GoldLine, above: GoldLine): number {
  return PARAGRAPHS.has(line.k) || PARAGRAPHS.has(above.k) ? 1 : 0
}

function parted(line: GoldLine, above: GoldLine): number {
  return isOneBlock(line, above) ? 0 : 1
}

function isOneBlock(line: GoldLine, above: GoldLine): boolean {
  return line.k === above.k && CLOSE.has(line.k) && line.c >= 0.5 === above.c >= 0.5
}

/** Sources differ in how many elements stand around a block; within a page they are alike, but for what is put amid it. */
function sourceOf(number: number): Gap {
  const style = (what: number, ...most: readonly number[]): number =>
    most[draw(number, -what) % most.length] ?? 0
  const item = style(1, 0, 0, 0, 1, 2)
  const paragraph = style(2, 0, 0, 1, 2)
  const other = style(3, 1, 2, 3)
  const around = style(4, 1, 1, 2, 3)
  const cell = style(5, 0, 1)
  const within: Readonly<Record<string, number>> = {
    'list-item': item,
    cell,
    pre: 0,
    other,
    paragraph,
    quote: paragraph,
    heading: paragraph,
  }
  return (line, above, place) => {
    const amid = draw(number, place) % 12 === 0 ? 1 + (draw(place, number) % 3) : 0
    if (isOneBlock(line, above)) return (within[line.k] ?? 0) + (line.k === 'list-item' ? 0 : amid)
    const edge = CLOSE.has(line.k) || CLOSE.has(above.k) ? around : 0
    return Math.max(edge, within[line.k] ?? 0, within[above.k] ?? 0) + amid
  }
}

/** A number that looks drawn by lot, the same for the same two. */
function draw(number: number, place: number): number {
  let h = Math.imul(number ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(place + 0x7f4a7c15, 0xc2b2ae35)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39)
  return (h ^ (h >>> 15)) >>> 0
}
