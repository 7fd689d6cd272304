import type { EditionSummary } from '@fonds/model'
import type { ArchiveCounts } from './archive-counts.ts'
import type { Listed, ListedKind, ListedYear } from './listed.ts'

/** The first page: what is in the archive, at a glance. */
export interface HomePage {
  readonly counts: ArchiveCounts
  /** The years that records state, oldest first, then those without. */
  readonly years: readonly ListedYear[]
  /** The first and the last day of capture, ISO 8601; null when no dump says when its pages were captured. */
  readonly captured: { readonly from: string; readonly to: string } | null
  /** The largest sources, largest first. */
  readonly sources: readonly Listed[]
  /** All languages, largest first. */
  readonly languages: readonly Listed[]
  /** All kinds, largest first. */
  readonly kinds: readonly ListedKind[]
  /** The records whose stated or else capture date is latest, newest first. */
  readonly latest: readonly EditionSummary[]
}
