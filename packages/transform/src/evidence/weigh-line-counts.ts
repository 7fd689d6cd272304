import type { PageEvidence, SiteSize, Spread } from '@fonds/model'

/** How the lines of a record are spread over its site, in numbers of records. */
export interface LineCounts {
  /** Records of the site, this one among them. */
  readonly records: number
  /** For each line of the record, in order, the records of the site in which it stands; 0 for blank lines. */
  readonly lines: readonly number[]
}

/** Fewer records than this never make `many` or `most`. */
const LEAST_RECORDS = 3
const MANY_SHARE = 0.1
const MOST_SHARE = 0.5
const SEVERAL = 5
const MANY = 10

/** What numbers of records say about the lines of one of them. */
export function weighLineCounts({ records, lines }: LineCounts): PageEvidence {
  return { siteSize: sizeOf(records), lines: lines.map((count) => spreadOf(count, records)) }
}

function sizeOf(records: number): SiteSize {
  if (records >= MANY) return 'many'
  if (records >= SEVERAL) return 'several'
  return records > 1 ? 'few' : 'one'
}

function spreadOf(count: number, records: number): Spread {
  if (count < 2) return 'own'
  if (count < LEAST_RECORDS) return 'some'
  if (count >= MOST_SHARE * records) return 'most'
  return count >= MANY_SHARE * records ? 'many' : 'some'
}
