import { addressOf, type PageRef, type Site } from '@fonds/theme'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import type { FeedEntry } from './latest-entries.ts'
import type { SiteFile } from './site-file.ts'

/** The most addresses that one sitemap may list. Source: sitemaps.org. */
const MOST_IN_SITEMAP = 50_000
/** What stands where the addresses of a sitemap go, until they are written. */
const GAP = '…'
/** When nothing in an archive has a date; a clock is never asked. */
const NO_DATE = '1970-01-01T00:00:00Z'

/** A thing with children, as xastscript makes it. */
type Xml = ReturnType<typeof x>

/**
 * What tells machines of an archive: `robots.txt`, sitemap, Atom feed and OpenSearch description. Their addresses are
 * absolute where the archive's own is known, else relative: feed readers follow those, search engines do not.
 *
 * @param latest what the feed tells.
 * @param pages addresses of all pages worth finding, from the archive's folder.
 */
export function* siteFeeds(
  site: Site,
  latest: readonly FeedEntry[],
  pages: Iterable<string>,
): Generator<SiteFile, void> {
  const url = site.url ?? ''
  const sitemap = addressOf({ kind: 'sitemap' })
  yield {
    path: addressOf({ kind: 'robots' }),
    content: `User-agent: *\nAllow: /\n${site.url === null ? '' : `Sitemap: ${url}${sitemap}\n`}`,
  }
  const absolute = (ref: PageRef): string => url + addressOf(ref)
  yield* sitemaps(url, pages, sitemap)
  yield { path: addressOf({ kind: 'feed' }), content: toText(feed(site, latest, absolute)) }
  yield {
    path: addressOf({ kind: 'opensearch' }),
    content: toText(
      x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
        // Longer names are refused. Source: the OpenSearch 1.1 description.
        x('ShortName', cut(site.title, 16)),
        x('Description', cut(site.description ?? site.title, 1024)),
        x('InputEncoding', 'UTF-8'),
        x('Url', {
          type: 'text/html',
          template: `${absolute({ kind: 'search' })}?q={searchTerms}`,
        }),
      ]),
    ),
  }
}

/** One sitemap, or a list of several; no more addresses are held than one may have. */
function* sitemaps(url: string, pages: Iterable<string>, path: string): Generator<SiteFile, void> {
  const xmlns = 'http://www.sitemaps.org/schemas/sitemap/0.9'
  // Each address by itself: a tree of so many takes 50 MB.
  const [begin = '', end = ''] = toText(x('urlset', { xmlns }, [GAP])).split(GAP)
  const list = (some: readonly string[]): string =>
    begin + some.map((page) => toXml(x('url', [x('loc', url + page)]))).join('') + end
  const parts: string[] = []
  const endPart = (some: readonly string[]): SiteFile => {
    const part = `sitemap-${parts.length + 1}.xml`
    parts.push(part)
    return { path: part, content: list(some) }
  }
  let held: string[] = []
  for (const page of pages) {
    if (held.length === MOST_IN_SITEMAP) {
      yield endPart(held)
      held = []
    }
    held.push(page)
  }
  if (parts.length === 0) {
    yield { path, content: list(held) }
    return
  }
  yield endPart(held)
  yield {
    path,
    content: toText(
      x(
        'sitemapindex',
        { xmlns },
        parts.map((part) => x('sitemap', [x('loc', url + part)])),
      ),
    ),
  }
}

function feed(site: Site, latest: readonly FeedEntry[], absolute: (ref: PageRef) => string): Xml {
  return x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.lang }, [
    x('id', site.url ?? `urn:fonds:${encodeURIComponent(site.title)}`),
    x('title', valid(site.title)),
    ...(site.description === null ? [] : [x('subtitle', valid(site.description))]),
    x('updated', latest[0]?.instant ?? NO_DATE),
    x('author', [x('name', valid(site.publisher ?? site.title))]),
    x('link', { rel: 'self', type: 'application/atom+xml', href: absolute({ kind: 'feed' }) }),
    x('link', { rel: 'alternate', type: 'text/html', href: absolute({ kind: 'home' }) }),
    ...latest.map(({ id, label, lang, by, instant }) => {
      const href = absolute({ kind: 'edition', id })
      return x('entry', { 'xml:lang': lang }, [
        x('id', site.url === null ? `urn:fonds:${id}` : href),
        x('title', valid(label)),
        x('updated', instant),
        ...(by === null ? [] : [x('author', [x('name', valid(by))])]),
        x('link', { rel: 'alternate', type: 'text/html', href }),
      ])
    }),
  ])
}

function toText(root: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root)}\n`
}

/** XML cannot hold most control characters at all, not even escaped. */
function valid(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
}

/** The first characters of a text; none is cut in two. */
function cut(text: string, length: number): string {
  return Array.from(valid(text)).slice(0, length).join('')
}
