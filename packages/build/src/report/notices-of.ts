import type { BundleReport } from '../build-report.ts'
import type { Config } from '../config/config.ts'
import { nearestName } from '../config/nearest-name.ts'
import type { FoundDumps } from '../dumps/found-dumps.ts'
import type { Counts } from '../records/figures.ts'
import type { PrefixWatch } from './watch-prefixes.ts'

/**
 * Bytes that a reader should have to load at most before the first result in a language. Source: what a bundle of 50,000
 * pages costs, 4.8 s on a line of 1.6 Mbit/s, measured.
 */
const MOST_READER_BYTES = 700_000
const MEGABYTE = 1_000_000

/** What a build met, as far as the configuration speaks about it. */
interface Met {
  readonly bundles: readonly BundleReport[]
  /** Records by site. */
  readonly sites: Counts
  readonly prefixes: PrefixWatch
  readonly apart: FoundDumps['apart']
}

/** What is worth saying about a configuration that works, and about what it gave. */
export function noticesOf(config: Config, met: Met): readonly string[] {
  return [
    ...costsOf(met.bundles),
    ...met.apart.map(toApartNotice),
    ...met.prefixes.notices(),
    ...missedSites(config, met.sites),
    ...(config.title === null
      ? ['The archive has no title: set `title` in fonds.yaml (`fonds init` writes one).']
      : []),
    ...(config.baseUrl === null
      ? [
          'No `baseUrl` is set in fonds.yaml: addresses in sitemap, feed and OpenSearch description are relative, and search engines pass over those.',
        ]
      : []),
  ]
}

/** Languages in which a reader would pay too much for a search. */
function* costsOf(bundles: readonly BundleReport[]): Generator<string, void> {
  for (const lang of new Set(bundles.map((bundle) => bundle.lang))) {
    const own = bundles.filter((bundle) => bundle.lang === lang)
    const bytes = own.reduce((sum, { firstBytes }) => sum + firstBytes, 0)
    if (bytes <= MOST_READER_BYTES) continue
    const pages = own.reduce((sum, bundle) => sum + bundle.pages, 0)
    yield `A reader who searches in \`${lang}\` (${pages} pages, ${own.length} bundles) loads ${toMegabytes(bytes)} MB before the first result; ${toMegabytes(MOST_READER_BYTES)} MB are a slow line's patience. Consider an archive for each part, or a search on a server.`
  }
}

function toApartNotice({ name, within }: FoundDumps['apart'][number]): string {
  return `The dumps of a folder that was given are called \`${name}/…\` here, and \`${within}/…\` where all dumps of fonds.yaml are built: settings for the one beginning are not for the other, and pages without an address of their own have other ids. Build all of them, as \`fonds build\` does without naming any, to have those.`
}

/** Sites that rules are for, and no record is of. */
function* missedSites({ rules }: Config, sites: Counts): Generator<string, void> {
  const named = new Set(rules.flatMap(({ site }) => (site === undefined ? [] : [site])))
  for (const site of named) {
    if (Object.hasOwn(sites, site)) continue
    const nearest = nearestName(site, Object.keys(sites))
    const advice = nearest === null ? '.' : `, did you mean \`${nearest}\`?`
    yield `A rule of fonds.yaml is for the site \`${site}\`, and no record is of it${advice} Correct its \`site\`: \`fonds inspect\` counts the sites that there are.`
  }
}

function toMegabytes(bytes: number): string {
  return (bytes / MEGABYTE).toFixed(1)
}
