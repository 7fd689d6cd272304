import type { Cited } from './cited.ts'
import { dateParts } from './date-parts.ts'
import { oneLine } from './one-line.ts'

/** A citation as RIS: a field a line, lines end as the format wants them. */
export function toRis(cited: Cited): string {
  const { address, original, date, captured } = cited
  const parts = date === null ? null : dateParts(date)
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', 'ELEC'],
    ['ID', cited.id],
    ['TI', cited.title],
    ...cited.authors.map((name) => ['AU', name] as const),
    ['PY', parts?.[0] ?? null],
    ['DA', parts === null ? date : slashed(parts)],
    ['Y2', captured === null ? null : slashed(captured.split('-'))],
    ['T2', cited.site],
    ['PB', cited.publisher],
    ['LA', cited.lang],
    ['DB', cited.archive],
    ['AN', cited.id],
    ['UR', address ?? original],
    ['N1', address === null ? null : original],
  ]
  const lines = fields.flatMap(([tag, value]) =>
    value === null ? [] : [`${tag}  - ${oneLine(value)}\r\n`],
  )
  return `${lines.join('')}ER  - \r\n`
}

/** `YYYY/MM/DD/`, with the slashes of what is not known. */
function slashed([year = '', month = '', day = '']: readonly string[]): string {
  return `${year}/${month}/${day}/`
}
