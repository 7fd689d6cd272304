import type { Site, SiteScript } from '@fonds/theme'
import type { ReaderFile } from '../build-options.ts'
import { programVersion } from '../code-version.ts'
import type { Config } from '../config/config.ts'
import { siteRules } from './site-rules.ts'

/** What an archive is called until somebody says so. */
const STAND_IN_TITLE = 'Untitled archive'

/** What every page of an archive shares. */
export function toSite(
  config: Config,
  stylesheet: string,
  reader: readonly ReaderFile[],
  titles: string,
): Site {
  return {
    title: config.title ?? STAND_IN_TITLE,
    description: orNull(config.description),
    lang: config.language,
    strings: config.theme.strings,
    url: config.baseUrl,
    rights: orNull(config.rights),
    publisher: orNull(config.publisher),
    version: programVersion(),
    stylesheet,
    scripts: [
      { name: titles, role: 'titles' },
      ...reader.flatMap(({ name, role }): SiteScript[] => (role === null ? [] : [{ name, role }])),
    ],
    rules: siteRules,
  }
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}
