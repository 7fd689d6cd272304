import type { HomePage } from '@fonds/theme'
import type { Digest } from '@fonds/workflow'
import type { LanguageSize } from '../bundles/size-languages.ts'
import type { FeedEntry } from '../site/latest-entries.ts'

/** What is told of all records in few words: facts of the task that arranges them. */
export interface Arranged {
  readonly home: HomePage
  /** For the feed, the latest first. */
  readonly latest: readonly FeedEntry[]
  /** In code unit order. */
  readonly languages: readonly LanguageSize[]
  /** Of the list of titles. */
  readonly titlesDigest: Digest
}
