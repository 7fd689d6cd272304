import { addressOf, notFoundStyle, type Regions, type Site, stylesheet } from '@fonds/theme'
import { type Digest, digestOf } from '@fonds/workflow'
import type { ReaderFile } from '../build-options.ts'
import type { Config } from '../config/config.ts'
import { assetName } from './asset-name.ts'
import type { SiteFile } from './site-file.ts'
import { toSite } from './to-site.ts'

/** What the pages of an archive share, and the files behind it. */
export interface PreparedSite {
  readonly site: Site
  readonly regions: Regions
  readonly assets: readonly SiteFile[]
  /** What the page for an address that leads nowhere bears itself. */
  readonly notFoundStyle: string
  /** The path of the list of titles. */
  readonly titles: string
}

/**
 * Makes the stylesheet, and tells the pages its name and that of the list of titles.
 *
 * @param titles the digest of that list.
 */
export function prepareSite(
  config: Config,
  regions: Regions,
  titles: Digest,
  reader: readonly ReaderFile[],
): PreparedSite {
  const style = stylesheet(config.theme)
  const names = {
    style: assetName('fonds', 'css', digestOf(style)),
    titles: assetName('titles', 'js', titles),
  }
  return {
    regions,
    site: toSite(config, names.style, reader, names.titles),
    assets: [{ path: addressOf({ kind: 'asset', name: names.style }), content: style }],
    notFoundStyle: notFoundStyle(config.theme),
    titles: addressOf({ kind: 'asset', name: names.titles }),
  }
}
