import type { EditionSummary } from '@fonds/model'

const year = /^\d{4}/

/** The year that a record states, four digits; null when it states none, or one that is no plain year. */
export function yearOf(summary: EditionSummary): string | null {
  return year.exec(summary.date?.edtf ?? '')?.[0] ?? null
}
