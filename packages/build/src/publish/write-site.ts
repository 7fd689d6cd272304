import { addressOf } from '@fonds/theme'
import { configDigest } from '../config/config-digest.ts'
import { siteFeeds } from '../site/site-feeds.ts'
import { sitePages } from '../site/site-pages.ts'
import { readObjects } from '../stored/read-objects.ts'
import type { ArchiveParts } from './archive-parts.ts'
import type { StagedArchive } from './create-staged-archive.ts'
import { listedBundles } from './listed-bundles.ts'

/** Pages that nobody should come upon from elsewhere. */
const unlisted: ReadonlySet<string> = new Set([
  addressOf({ kind: 'not-found' }),
  addressOf({ kind: 'search' }),
])

/** Writes what no pack holds: assets, title pages, the pages of the site as a whole, feeds. */
export async function writeSite(staged: StagedArchive, parts: ArchiveParts): Promise<void> {
  const { store, site, reader, transformed, arranged, indexed, planned, accounts, config } = parts
  for (const { path, content } of site.assets) staged.write(path, content)
  await staged.writeAll(site.titles, readObjects(store, arranged.titles))
  for (const { name, content } of reader) staged.write(`assets/${name}`, content)
  const pages = sitePages(site, {
    home: arranged.home,
    figures: transformed.figures,
    bundles: listedBundles(indexed),
    dumps: planned.count,
    bytes: planned.bytes,
    quarantined: accounts.pieces.length,
    configDigest: configDigest(config),
  })
  for (const { path, content } of pages) staged.write(path, content)
  for (const { path, content } of siteFeeds(site.site, arranged.latest, listedPages(staged)))
    staged.write(path, content)
}

function* listedPages(staged: StagedArchive): Generator<string, void> {
  for (const path of staged.paths()) if (path.endsWith('.html') && !unlisted.has(path)) yield path
}
