import {
  addressOf,
  type HomePage,
  layoutAbout,
  layoutHome,
  layoutNotFound,
  layoutSearch,
  type Listed,
  type RuleTotal,
} from '@fonds/theme'
import type { BundleReport } from '../build-report.ts'
import type { Counts, Figures } from '../records/figures.ts'
import type { PreparedSite } from './prepare-site.ts'
import type { SiteFile } from './site-file.ts'
import { toHtml } from './to-html.ts'

/** What the pages around the editions speak of. */
export interface SiteFacts {
  readonly home: HomePage
  readonly figures: Figures
  readonly bundles: readonly Pick<BundleReport, 'name' | 'lang' | 'pages'>[]
  readonly dumps: number
  /** Of the dumps, as stored. */
  readonly bytes: number
  /** Pieces that are no records. */
  readonly quarantined: number
  readonly configDigest: string
}

/** All pages but the editions and the lists: home, search, colophon. */
export function* sitePages(
  { site, regions, notFoundStyle }: Pick<PreparedSite, 'site' | 'regions' | 'notFoundStyle'>,
  facts: SiteFacts,
): Generator<SiteFile, void> {
  const { home, figures, bundles } = facts
  const { counts, captured } = home
  yield {
    path: addressOf({ kind: 'home' }),
    content: toHtml(layoutHome(site, home, regions)),
  }
  yield {
    path: addressOf({ kind: 'search' }),
    content: toHtml(layoutSearch(site, { counts, bundles }, regions)),
  }
  yield {
    path: addressOf({ kind: 'about' }),
    content: toHtml(
      layoutAbout(
        site,
        {
          counts,
          captured,
          dumps: facts.dumps,
          bytes: facts.bytes,
          quarantined: facts.quarantined,
          formats: largestFirst(figures.formats),
          asideRules: toRuleTotals(figures),
          configDigest: facts.configDigest,
          bundles,
        },
        regions,
      ),
    ),
  }
  yield {
    path: addressOf({ kind: 'not-found' }),
    content: toHtml(layoutNotFound(site, notFoundStyle, regions)),
  }
}

function largestFirst(counts: Counts): readonly Listed[] {
  return Object.entries(counts)
    .map(([value, records]) => ({ value, records }))
    .sort((a, b) => b.records - a.records || (a.value < b.value ? -1 : 1))
}

function toRuleTotals({ asideRules }: Figures): readonly RuleTotal[] {
  return Object.entries(asideRules)
    .map(([rule, figure]) => ({ rule, ...figure }))
    .sort((a, b) => b.characters - a.characters || (a.rule < b.rule ? -1 : 1))
}
