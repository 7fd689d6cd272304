import { titlesScript } from '@fonds/search'
import { addressOf, type Regions, type Site, stylesheet } from '@fonds/theme'
import type { ReaderFile } from '../build-options.ts'
import type { TransformedRecords } from '../build/transform-records.ts'
import type { Config } from '../config/config.ts'
import { assetName } from './asset-name.ts'
import type { SiteFile } from './site-pages.ts'
import { toSite } from './to-site.ts'

/** What the pages of an archive share, and the files behind it. */
export interface PreparedSite {
  readonly site: Site
  readonly regions: Regions
  readonly assets: readonly SiteFile[]
}

/** Makes the stylesheet and the list of titles, and tells the pages their names. */
export function prepareSite(
  config: Config,
  regions: Regions,
  { shards }: TransformedRecords,
  reader: readonly ReaderFile[],
): PreparedSite {
  const style = stylesheet(config.theme)
  const titles = titlesScript(
    shards.flatMap(({ summaries }) =>
      summaries.map(({ id, label, site, lang, dated, entries }) => ({
        address: addressOf({ kind: 'edition', id }),
        title: label,
        source: site,
        lang,
        date: dated,
        entries,
      })),
    ),
  )
  const names = {
    style: assetName('fonds', 'css', style),
    titles: assetName('titles', 'js', titles),
  }
  return {
    regions,
    site: toSite(config, names.style, reader, names.titles),
    assets: [
      { path: addressOf({ kind: 'asset', name: names.style }), content: style },
      { path: addressOf({ kind: 'asset', name: names.titles }), content: titles },
    ],
  }
}
