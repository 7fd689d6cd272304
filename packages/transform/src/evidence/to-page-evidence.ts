import type { PageEvidence } from '@fonds/model'
import { lineKeys } from './line-keys.ts'
import { weighLineCounts } from './weigh-line-counts.ts'

/** The records of one site: how many they are, and in how many of them a line stands. */
export interface SiteCounts {
  readonly records: number
  /** The record that asks is one of them. */
  readonly count: (key: string) => number
}

/** What a site's records say about the lines of one of them. */
export function toPageEvidence(text: string, site: SiteCounts): PageEvidence {
  const lines = lineKeys(text).map((key) => (key === '' ? 0 : site.count(key)))
  return weighLineCounts({ records: site.records, lines })
}
