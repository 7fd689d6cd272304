import type { Result } from 'hastscript'
import type { CalendarYear } from '../pages/listed.ts'
import { formatDate } from '../strings/format-date.ts'
import { formatNumber } from '../strings/format-number.ts'
import type { Frame } from './frame.ts'
import { monthStrip, SHADES } from './month-strip.tsx'

/** Years as a calendar heat map: each with its months as shaded cells and its number of records. */
export function calendar(frame: Frame, years: readonly CalendarYear[]): Result {
  const { language } = frame
  const say = language.strings.browse
  const most = Math.max(1, ...years.flatMap(({ months }) => months.map(({ records }) => records)))
  return (
    <div class="calendar">
      <p class="calendar-months" aria-hidden="true">
        {language.months.map((name, index) => (
          <span title={name}>{formatNumber(language, index + 1)}</span>
        ))}
        <span>–</span>
      </p>
      <ul class="years">
        {years.map((year) => (
          <li>
            <a href={frame.to({ kind: 'date', year: year.year, page: 1 })}>
              {year.year === null ? say.undated : formatDate(language, year.year)}
            </a>
            {year.year === null ? <span class="leader" /> : monthStrip(frame, year, most)}
            <span class="number">{formatNumber(language, year.records)}</span>
          </li>
        ))}
      </ul>
      <p class="calendar-key" aria-hidden="true">
        <span>{say.fewer}</span>
        {Array.from({ length: SHADES }, (_, index) => (
          <span class={`key-shade shade-${index + 1}`} />
        ))}
        <span>{say.morePer}</span>
      </p>
    </div>
  )
}
