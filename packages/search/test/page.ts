import type { ElementContent, Root } from 'hast'
import type { SearchPage } from '../src/index.ts'

export function element(
  tagName: string,
  text: string | readonly ElementContent[],
  properties: Record<string, string | string[]> = {},
): ElementContent {
  const children: ElementContent[] =
    typeof text === 'string' ? [{ type: 'text', value: text }] : [...text]
  return { type: 'element', tagName, properties, children }
}

export interface PageDetails extends Partial<Omit<SearchPage, 'body'>> {
  readonly body?: readonly ElementContent[]
}

/** A page with what a test does not say filled in. */
export function page(id: string, details: PageDetails = {}): SearchPage {
  const { body = [], ...rest } = details
  const lang = rest.lang ?? 'en'
  const title = rest.title ?? `Page ${id}`
  const root: Root = { type: 'root', children: [...body] }
  return {
    address: `p/${id.slice(0, 2)}/${id}.html`,
    lang,
    dir: 'ltr',
    title,
    filters: { source: 'gazette.example', language: lang, kind: 'article' },
    sort: { title, date: null },
    meta: {},
    ...rest,
    body: root,
  }
}
