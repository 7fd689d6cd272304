import type { EditionKind } from '@fonds/model'
import type { DatePatterns } from '../strings/date-patterns.ts'
import type { ArchiveCounts } from './archive-counts.ts'

/** A bundle of the search index, as the search page announces it. */
export interface SearchPageBundle {
  /** Folder of the bundle: `pagefind/<name>/`. */
  readonly name: string
  /** BCP 47. */
  readonly lang: string
  /** Records that it covers. */
  readonly pages: number
}

/** The search page. */
export interface SearchPage {
  readonly counts: ArchiveCounts
  readonly bundles: readonly SearchPageBundle[]
}

/**
 * What the search page tells its script: the text of `<script type="application/json" id="fonds-search">`.
 * Addresses in it are relative to the search page.
 */
export interface SearchSetup {
  /** Interface language. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** Records of the archive, searchable or not. */
  readonly records: number
  readonly bundles: readonly (SearchPageBundle & { readonly path: string })[]
  /** Address of the script of titles and headlines; null: there is none. */
  readonly titles: string | null
  /** BCP 47 → the language's own name, for every bundle. */
  readonly languages: Readonly<Record<string, string>>
  readonly kinds: Readonly<Record<EditionKind, string>>
  /** Twelve names, January first. */
  readonly months: readonly string[]
  readonly date: DatePatterns
  /**
   * Templates by key, with `{name}` for what is filled in. A plural is an object of templates by category of
   * `Intl.PluralRules`, with `{n}` for the number; `other` is always there.
   */
  readonly strings: Readonly<Record<string, string | Readonly<Record<string, string>>>>
}
