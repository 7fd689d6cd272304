import type { Cited } from './cited.ts'
import { dateParts } from './date-parts.ts'
import { oneLine } from './one-line.ts'

/** A citation as CSL-JSON, which citation processors read: a list of one item. */
export function toCsl(cited: Cited): string {
  const { address, original, captured } = cited
  const item = {
    id: cited.id,
    type: 'webpage',
    title: oneLine(cited.title),
    ...(cited.authors.length === 0
      ? {}
      : { author: cited.authors.map((name) => ({ literal: oneLine(name) })) }),
    ...(cited.date === null ? {} : { issued: date(cited.date) }),
    ...(captured === null ? {} : { accessed: date(captured) }),
    'container-title': oneLine(cited.site),
    ...(cited.publisher === null ? {} : { publisher: oneLine(cited.publisher) }),
    ...(cited.lang === null ? {} : { language: oneLine(cited.lang) }),
    archive: oneLine(cited.archive),
    archive_location: cited.id,
    ...(address === null && original === null ? {} : { URL: address ?? original }),
    ...(address === null || original === null ? {} : { note: original }),
  }
  return `${JSON.stringify([item], null, 2)}\n`
}

function date(edtf: string): object {
  const parts = dateParts(edtf)
  return parts === null ? { raw: oneLine(edtf) } : { 'date-parts': [parts.map(Number)] }
}
