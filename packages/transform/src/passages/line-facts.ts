import type { Line } from '@fonds/model'
import type { LineMarks } from '../marks/line-marks.ts'
import { noMarks } from '../marks/no-marks.ts'
import { withoutCuts } from '../text/without-cuts.ts'
import { displayWidth } from '../text/display-width.ts'
import { hasWords } from '../text/has-words.ts'
import { indentOf } from '../text/indent-of.ts'
import { isTabular } from './is-tabular.ts'
import { readLineMarker, type LineMarker } from './line-marker.ts'
import { measureMargin } from './measure-margin.ts'

/** What one line shows by itself, read once. */
export interface LineFacts {
  readonly line: Line
  /** What is no word of the page in it, as the address of a link. */
  readonly marks: LineMarks
  /** Without such marks, and without white space at its ends. */
  readonly text: string
  /** Its text without the marks of a quotation. */
  readonly words: string
  /** Columns from the margin of the page to its first character, below 0 where it stands out: see `measureMargin`. */
  readonly indent: number
  /** Columns from the margin up to its last character. */
  readonly width: number
  /** Null where there is none. */
  readonly marker: LineMarker | null
  /** Columns its first word takes; the smallest piece that a wrap would carry over. */
  readonly firstWidth: number
  readonly blank: boolean
  /** Columns where text starts again after a gap of three spaces or more, or after a tab. */
  readonly stops: readonly number[]
  /** Whether it is kept as it stands: see `isTabular`. */
  readonly tabular: boolean
  /** Whether it holds a letter or a digit. */
  readonly wordy: boolean
}

/** Longer lines are not looked through for columns: no table of characters is that wide. */
const TABLE_WIDTH_LIMIT = 400
const GAP = /\t| {3,}/g

/**
 * Reads the facts of every line. Columns are those of the line as it stands, from the margin of the page on: so it was broken.
 *
 * @param marks by 1-based number of the line.
 */
export function readLineFacts(
  lines: readonly Line[],
  marks: ReadonlyMap<number, LineMarks> = new Map(),
): LineFacts[] {
  const margin = measureMargin(lines.filter(({ position }) => isOfPage(marks, position.start.line)))
  return lines.map((line) => {
    const found = marks.get(line.position.start.line) ?? noMarks
    const { cuts } = found
    const whole = line.value.trim()
    const indent = whole === '' ? 0 : indentOf(line.value) - margin
    const marker = whole === '' ? null : readLineMarker(line.value)
    const text = cuts.length === 0 ? whole : withoutCuts(line.value, cuts).trim()
    const quoted = marker?.kind === 'quote'
    const stops = stopsOf(whole, indent)
    return {
      line,
      marks: found,
      text,
      words: quoted ? withoutCuts(line.value, cuts, marker.length).trim() : text,
      indent,
      width: indent + displayWidth(whole),
      marker,
      firstWidth: firstWidthOf(quoted ? line.value.slice(marker.length).trim() : whole),
      blank: whole === '',
      stops,
      tabular: isTabular(text, stops),
      wordy: hasWords(text),
    }
  })
}

/** What the tool wrote that printed the page begins where it pleases. */
function isOfPage(marks: ReadonlyMap<number, LineMarks>, line: number): boolean {
  return (marks.get(line) ?? noMarks).whole === null
}

const FIRST_WORD = /^\S+/u
const BREAKS_ANYWHERE = /^[\u2e80-\u303e\u3041-\u9fff\uf900-\ufaff\uff00-\uff60]/u

function firstWidthOf(text: string): number {
  if (BREAKS_ANYWHERE.test(text)) return 2
  return displayWidth(FIRST_WORD.exec(text)?.[0] ?? '')
}

const NONE: readonly number[] = []

/** Found in a fraction of the time that a list of all gaps takes; most lines have none. */
function mayHaveGap(text: string): boolean {
  return text.includes('\t') || text.includes('   ')
}

function stopsOf(text: string, indent: number): readonly number[] {
  if (text.length > TABLE_WIDTH_LIMIT || !mayHaveGap(text)) return NONE
  return [...text.matchAll(GAP)].map((match) => indent + match.index + match[0].length)
}
