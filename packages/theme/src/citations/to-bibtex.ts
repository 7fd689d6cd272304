import type { Cited } from './cited.ts'
import { dateParts } from './date-parts.ts'
import { oneLine } from './one-line.ts'

/**
 * What TeX gives a meaning to, as TeX writes it for itself. Braces by name: BibTeX counts them behind a backslash too,
 * so that one alone would end the field, or swallow the next.
 */
const written: ReadonlyMap<string, string> = new Map([
  ['\\', String.raw`\textbackslash{}`],
  ['{', String.raw`\textbraceleft{}`],
  ['}', String.raw`\textbraceright{}`],
  ['^', String.raw`\textasciicircum{}`],
  ['~', String.raw`\textasciitilde{}`],
  ...['$', '&', '#', '_', '%'].map((sign) => [sign, `\\${sign}`] as const),
])

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A citation as BibTeX. Title and authors stand in braces of their own, so that styles change no capital in them and
 * take no name apart; addresses are links already escaped, and stand as they are.
 */
export function toBibtex(cited: Cited): string {
  const { address, original, date } = cited
  const [year, month, day] = (date === null ? null : dateParts(date)) ?? [
    date,
    undefined,
    undefined,
  ]
  const authors = cited.authors.map((name) => braced(name))
  const fields: readonly (readonly [name: string, value: string | null | undefined])[] = [
    ['author', authors.length === 0 ? null : `{${authors.join(' and ')}}`],
    ['title', `{{${tex(cited.title)}}}`],
    ['year', year === null || year === undefined ? null : braced(year)],
    ['month', month === undefined ? null : months[Number(month) - 1]],
    ['day', day === undefined ? null : `{${Number(day)}}`],
    ['howpublished', braced(cited.site)],
    ['publisher', cited.publisher === null ? null : braced(cited.publisher)],
    ['language', cited.lang === null ? null : braced(cited.lang)],
    ['series', braced(cited.archive)],
    ['number', braced(cited.id)],
    ['url', address === null && original === null ? null : `{${link(address ?? original ?? '')}}`],
    ['urldate', cited.captured === null ? null : braced(cited.captured)],
    ['annote', address === null || original === null ? null : braced(original)],
  ]
  const lines = fields.flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [`  ${name} = ${value},\n`],
  )
  return `@misc{${cited.id},\n${lines.join('')}}\n`
}

function braced(text: string): string {
  return `{${tex(text)}}`
}

function tex(text: string): string {
  return oneLine(text).replace(/[\\{}^~$&#_%]/g, (sign) => written.get(sign) ?? sign)
}

/** The archive's own address is as its keeper wrote it: a brace in it is written as a link writes it. */
function link(address: string): string {
  return address.replace(/[{}\\]/g, encodeURIComponent)
}
