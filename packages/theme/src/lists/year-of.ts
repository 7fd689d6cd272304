import type { EditionSummary } from '@fonds/model'

const year = /^\d{4}/

/** The year by which a record is listed, four digits; null when it has none, or one that is no plain year. */
export function yearOf(summary: EditionSummary): string | null {
  return year.exec(summary.dated ?? '')?.[0] ?? null
}
