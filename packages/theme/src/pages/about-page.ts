import type { ArchiveCounts } from './archive-counts.ts'
import type { HomePage } from './home-page.ts'
import type { Listed } from './listed.ts'
import type { SearchPageBundle } from './search-page.ts'

/** What one rule set aside over the whole archive. */
export interface RuleTotal {
  readonly rule: string
  /** Stretches that it set aside, and their non-space characters (UTF-16 code units). */
  readonly spans: number
  readonly characters: number
  /** Of the stretches, how many are marked for review. */
  readonly review: number
}

/** The colophon: what was published, how it was made, how to check it. */
export interface AboutPage {
  readonly counts: ArchiveCounts
  readonly captured: HomePage['captured']
  readonly dumps: number
  readonly bytes: number
  /** Pieces of dumps that could not be read as a record. */
  readonly quarantined: number
  /** Records by the shape of the dump they came in. */
  readonly formats: readonly Listed[]
  /** Largest first. */
  readonly asideRules: readonly RuleTotal[]
  /** SHA-256 of the effective configuration, hex. */
  readonly configDigest: string
  readonly bundles: readonly SearchPageBundle[]
}
