import type { EditionKind } from '@fonds/model'
import type { CitationFormat } from './citation-format.ts'

/** A page that lists records, or lists the lists. Lists of records are paginated; `page` counts from 1. */
export type BrowseRef =
  | { readonly kind: 'sources'; readonly page: number }
  | { readonly kind: 'source'; readonly site: string; readonly page: number }
  | { readonly kind: 'titles'; readonly page: number }
  | { readonly kind: 'dates'; readonly page: number }
  /** Records by the year that they state; null: those that state none. */
  | { readonly kind: 'date'; readonly year: string | null; readonly page: number }
  | { readonly kind: 'languages'; readonly page: number }
  | { readonly kind: 'language'; readonly lang: string; readonly page: number }
  | { readonly kind: 'kinds'; readonly page: number }
  | { readonly kind: 'kind'; readonly of: EditionKind; readonly page: number }

/** Anything an archive publishes that a page can link to. */
export type PageRef =
  | BrowseRef
  | { readonly kind: 'home' }
  | { readonly kind: 'search' }
  | { readonly kind: 'about'; readonly anchor?: string }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'edition'; readonly id: string; readonly anchor?: string }
  /** The record's text, every character, in UTF-8. */
  | { readonly kind: 'text'; readonly id: string }
  /** The record's bytes where they are not the UTF-8 of its text. */
  | { readonly kind: 'original'; readonly id: string }
  /** How to cite the record, for citation managers. */
  | { readonly kind: 'citation'; readonly id: string; readonly format: CitationFormat }
  /** A file of `assets/`, named by its hash-carrying name. */
  | { readonly kind: 'asset'; readonly name: string }
  | { readonly kind: 'manifest' }
  | { readonly kind: 'records' }
  | { readonly kind: 'sitemap' }
  | { readonly kind: 'feed' }
  | { readonly kind: 'opensearch' }
  | { readonly kind: 'robots' }
