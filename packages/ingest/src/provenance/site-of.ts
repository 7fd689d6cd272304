import type { SiteOrigin } from '@fonds/model'

/** What may tell the site of a record; null: it does not. */
export interface SiteClues {
  /** What the options state. */
  readonly config: string | null
  readonly url: string | null
  /** What metadata beside the dump says. */
  readonly metadata: string | null
  /** The folder that directly holds the dump. */
  readonly folder: string
}

/** The site of a record: what the options state, else the host of its URL, else what metadata says, else the folder. */
export function siteOf(clues: SiteClues): { site: string; siteFrom: SiteOrigin } {
  if (clues.config !== null) return { site: clues.config, siteFrom: 'config' }
  const host = clues.url === null ? null : hostOf(clues.url)
  if (host !== null) return { site: host, siteFrom: 'url' }
  if (clues.metadata !== null) return { site: clues.metadata, siteFrom: 'metadata' }
  return { site: clues.folder, siteFrom: 'folder' }
}

/** The host of an address without its port, lower case; null when it is no address or has no host. */
function hostOf(url: string): string | null {
  try {
    const { hostname } = new URL(url)
    return hostname === '' ? null : hostname
  } catch {
    return null
  }
}
