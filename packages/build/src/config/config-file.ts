import type { DumpSettings, IngestOptions } from '@fonds/ingest'
import type { ThemeSettings } from '@fonds/theme'
import type { Config } from './config.ts'

/** `fonds.yaml` as it is written, with the defaults filled in. */
export interface ConfigFile extends Omit<Config, 'ingest' | 'theme'> {
  /** `css` and `regions` name files. */
  readonly theme: Omit<ThemeSettings, 'css'> & {
    readonly css: string | null
    readonly regions: string | null
  }
  /** Site names by the beginning of dump names. */
  readonly sites: Readonly<Record<string, string>>
  readonly ingest: IngestOptions & { readonly dumps: readonly DumpSettings[] }
}
