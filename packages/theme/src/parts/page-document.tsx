import type { Direction } from '@fonds/model'
import type { Content } from './content.ts'
import type { Root } from 'hast'
import type { Result } from 'hastscript'
import { contentPolicy } from './content-policy.ts'
import type { Frame } from './frame.ts'
import { icon } from './icon.ts'
import { placeRegion } from './place-region.ts'
import { siteFooter } from './site-footer.tsx'
import { siteHeader } from './site-header.tsx'
import { toValidText } from './to-valid-text.ts'

/** What one kind of page puts into the document. */
export interface DocumentParts {
  /** The page's own title; null on the home page, which bears the archive's. */
  readonly title: string | null
  /** A sentence or two about the page, plain text; null: none. */
  readonly description: string | null
  /** Language and direction of the whole page; default: the interface's. */
  readonly lang?: string
  readonly dir?: Direction
  /** Names the kind of page to the stylesheet. */
  readonly kind: 'home' | 'edition' | 'browse' | 'search' | 'about' | 'not-found'
  /** Style that the page bears itself, for want of a sure way to the stylesheet; default: none, it links there. */
  readonly style?: string
  /** More of `head`. */
  readonly head?: Content
  /** What stands between header and footer; the part with id `text` is where the skip link leads. */
  readonly content: Content
}

/** A whole page: head, skip link, header, content, footer. */
export function pageDocument(frame: Frame, parts: DocumentParts): Root {
  const { site, language } = frame
  const title = parts.title === null ? site.title : `${parts.title} · ${site.title}`
  const html: Result = (
    <html lang={parts.lang ?? language.tag} dir={parts.dir ?? language.dir}>
      <head>
        <meta charSet="utf-8" />
        <meta
          httpEquiv="Content-Security-Policy"
          content={contentPolicy(parts.style !== undefined, site.url)}
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <meta name="generator" content={`Fonds ${site.version}`} />
        <title>{title}</title>
        {parts.description === null ? null : (
          <meta name="description" content={parts.description} />
        )}
        {parts.style === undefined ? (
          <link rel="stylesheet" href={frame.to({ kind: 'asset', name: site.stylesheet })} />
        ) : (
          <style>{parts.style.replaceAll('</', '<\\/')}</style>
        )}
        <link rel="icon" href={icon} />
        {site.url === null ? null : (
          <link
            rel="search"
            type="application/opensearchdescription+xml"
            title={site.title}
            href={frame.to({ kind: 'opensearch' })}
          />
        )}
        {site.url === null ? null : (
          <link
            rel="alternate"
            type="application/atom+xml"
            title={site.title}
            href={frame.to({ kind: 'feed' })}
          />
        )}
        {parts.head}
      </head>
      <body class={`page page-${parts.kind}`}>
        <a class="skip" href="#text" lang={language.tag} dir={language.dir}>
          {language.strings.chrome.skip}
        </a>
        {placeRegion(frame, 'header', () => siteHeader(frame))}
        {parts.content}
        {placeRegion(frame, 'footer', () => siteFooter(frame))}
      </body>
    </html>
  )
  const root: Root = { type: 'root', children: [{ type: 'doctype' }] }
  if (html.type === 'element') root.children.push(html)
  return toValidText(root)
}
