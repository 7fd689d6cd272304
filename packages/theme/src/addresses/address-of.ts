import { fragmentOf } from './fragment-of.ts'
import { impossible } from './impossible.ts'
import type { PageRef } from './page-ref.ts'
import { safeSegment } from './safe-segment.ts'

/**
 * The address of a page or file within the archive: `/`-separated, without a leading slash, always naming the file,
 * with `#anchor` where the reference has one. It depends on the reference alone.
 */
export function addressOf(ref: PageRef): string {
  switch (ref.kind) {
    case 'home':
      return 'index.html'
    case 'search':
      return 'search.html'
    case 'about':
      return `about.html${fragment(ref.anchor)}`
    case 'not-found':
      return '404.html'
    case 'edition':
      return `p/${ref.id.slice(0, 2)}/${ref.id}.html${fragment(ref.anchor)}`
    case 'text':
      return `p/${ref.id.slice(0, 2)}/${ref.id}.txt`
    case 'original':
      return `p/${ref.id.slice(0, 2)}/${ref.id}.orig`
    case 'citation':
      return `p/${ref.id.slice(0, 2)}/${ref.id}.${ref.format}`
    case 'asset':
      return `assets/${ref.name}`
    case 'manifest':
      return 'data/manifest.json'
    case 'records':
      return 'data/records.jsonl.gz'
    case 'sitemap':
      return 'sitemap.xml'
    case 'feed':
      return 'feed.xml'
    case 'opensearch':
      return 'opensearch.xml'
    case 'robots':
      return 'robots.txt'
    case 'sources':
    case 'titles':
    case 'dates':
    case 'languages':
    case 'kinds':
      return `browse/${ref.kind}/${numbered(ref.page)}`
    case 'source':
      return `browse/source/${safeSegment(ref.site)}/${numbered(ref.page)}`
    case 'date':
      return `browse/date/${ref.year === null ? 'undated' : safeSegment(ref.year)}/${numbered(ref.page)}`
    case 'language':
      return `browse/language/${safeSegment(ref.lang)}/${numbered(ref.page)}`
    case 'kind':
      return `browse/kind/${ref.of}/${numbered(ref.page)}`
    default:
      return impossible(ref)
  }
}

function numbered(page: number): string {
  return page === 1 ? 'index.html' : `${page}.html`
}

function fragment(anchor: string | undefined): string {
  return anchor === undefined ? '' : fragmentOf(anchor)
}
