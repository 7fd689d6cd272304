import type { EditionSummary } from '@fonds/model'
import { titlesScript, type TitleRow } from '@fonds/search'
import { addressOf, type Regions, type Site, stylesheet } from '@fonds/theme'
import type { ReaderFile } from '../build-options.ts'
import type { Config } from '../config/config.ts'
import { assetName } from './asset-name.ts'
import type { SiteFile } from './site-pages.ts'
import { toSite } from './to-site.ts'

/** What the pages of an archive share, and the files behind it. */
export interface PreparedSite {
  readonly site: Site
  readonly regions: Regions
  readonly assets: readonly SiteFile[]
  /** The list of titles: as long as the archive, so it is made again where it is written. */
  readonly titles: { readonly path: string; readonly pieces: () => Iterable<string> }
}

/**
 * Makes the stylesheet and the list of titles, and tells the pages their names.
 *
 * @param summaries are read again whenever the titles are.
 */
export function prepareSite(
  config: Config,
  regions: Regions,
  summaries: Iterable<EditionSummary>,
  reader: readonly ReaderFile[],
): PreparedSite {
  const style = stylesheet(config.theme)
  const titles = (): Generator<string, void> => titlesScript(titleRows(summaries))
  const names = {
    style: assetName('fonds', 'css', [style]),
    titles: assetName('titles', 'js', titles()),
  }
  return {
    regions,
    site: toSite(config, names.style, reader, names.titles),
    assets: [{ path: addressOf({ kind: 'asset', name: names.style }), content: style }],
    titles: { path: addressOf({ kind: 'asset', name: names.titles }), pieces: titles },
  }
}

function* titleRows(summaries: Iterable<EditionSummary>): Generator<TitleRow, void> {
  for (const { id, label, site, lang, dated, entries } of summaries) {
    const address = addressOf({ kind: 'edition', id })
    yield { address, title: label, source: site, lang, date: dated, entries }
  }
}
