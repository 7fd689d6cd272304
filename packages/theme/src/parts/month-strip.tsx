/** @jsxImportSource hastscript/svg */
import type { Result } from 'hastscript'
import type { CalendarYear, ListedMonth } from '../pages/listed.ts'
import { count } from '../strings/count.ts'
import { fillText } from '../strings/fill-text.ts'
import { formatDate } from '../strings/format-date.ts'
import type { Frame } from './frame.ts'

/** Shades of a cell that holds something. Chosen, not measured: more are not told apart. */
export const SHADES = 5
/** Cells of a year: its months, and the year alone. */
const CELLS = 13
/** Side of a cell and the gap between two, in units of the drawing. */
const SIDE = 20
const GAP = 3

/**
 * A year of a calendar: a cell for each month, the darker the more records state it, and a last one for those that state
 * the year alone. A cell that holds something leads to its records.
 *
 * @param most records of any month of the calendar.
 */
export function monthStrip(frame: Frame, { year, months }: CalendarYear, most: number): Result {
  return (
    <svg
      class="month-strip"
      viewBox={`0 0 ${CELLS * (SIDE + GAP)} ${SIDE}`}
      preserveAspectRatio="none"
    >
      <path class="month-none" d={cellsPath} />
      {months.map((month) => cell(frame, year ?? '', month, most))}
    </svg>
  )
}

function cell(frame: Frame, year: string, month: ListedMonth, most: number): Result {
  const { language } = frame
  const { records, page, anchor, edtf } = month
  const index = edtf.length > 4 ? Number(edtf.slice(5, 7)) - 1 : CELLS - 1
  const when =
    edtf.length > 4
      ? formatDate(language, edtf)
      : fillText(language.strings.browse.yearOnly, { year: formatDate(language, edtf) })
  const label = fillText(language.strings.browse.heat, {
    when,
    count: count(language, language.strings.counts.records, records),
  })
  const shade = Math.max(1, Math.ceil(Math.sqrt(records / most) * SHADES))
  return (
    <a href={`${frame.to({ kind: 'date', year, page })}#${anchor}`} aria-label={label}>
      <title>{label}</title>
      <rect class={`shade-${shade}`} x={index * (SIDE + GAP)} y={0} width={SIDE} height={SIDE} />
    </a>
  )
}

const cellsPath: string = Array.from(
  { length: CELLS },
  (_, index) => `M${index * (SIDE + GAP)} 0h${SIDE}v${SIDE}h-${SIDE}z`,
).join('')
