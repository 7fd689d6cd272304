import type { PageEvidence, SiteSize, Spread } from '@fonds/model'
import { lineKeys } from './line-keys.ts'

/** The records of one site: how many they are, and in how many of them a line stands. */
export interface SiteCounts {
  readonly records: number
  /** The record that asks is one of them. */
  readonly count: (key: string) => number
}

/** Fewer records than this never make `many` or `most`. */
const LEAST_RECORDS = 3
const MANY_SHARE = 0.1
const MOST_SHARE = 0.5
const SEVERAL = 5
const MANY = 10

/** What a site's records say about the lines of one of them. */
export function toPageEvidence(text: string, site: SiteCounts): PageEvidence {
  return {
    siteSize: sizeOf(site.records),
    lines: lineKeys(text).map((key) =>
      key === '' ? 'own' : spreadOf(site.count(key), site.records),
    ),
  }
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
