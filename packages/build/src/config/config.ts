import type { IngestOptions } from '@fonds/ingest'
import type { InterfaceLanguage, ThemeSettings } from '@fonds/theme'
import type { UserRule } from '@fonds/transform'

/** `fonds.yaml`, complete. Paths are absolute, or relative to the working directory. */
export interface Config {
  /** Null: not set; the archive is then called by a stand-in. */
  readonly title: string | null
  readonly description: string
  /** The language of the interface. */
  readonly language: InterfaceLanguage
  /** Where the archive will be published, ending in `/`; null: not known, then sitemap and feed hold relative addresses. */
  readonly baseUrl: string | null
  readonly rights: string
  readonly publisher: string
  /** With the contents of the files that it names; `regions` is the source of a module, null: none. */
  readonly theme: ThemeSettings & { readonly regions: string | null }
  readonly dumps: readonly string[]
  /** Whether symbolic links inside folders of dumps are followed. */
  readonly followLinks: boolean
  readonly out: string | null
  readonly store: string | null
  /** With the `sites` of the file among its settings. */
  readonly ingest: IngestOptions
  readonly rules: readonly UserRule[]
  readonly search: {
    /** Whether texts are indexed; else only titles and headlines can be searched. */
    readonly fullText: boolean
  }
  /** Records on a page of a list. */
  readonly pageSize: number
}
