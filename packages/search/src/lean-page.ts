import type { Element, ElementContent, Root, RootContent } from 'hast'
import { BLOCK_END } from './block-end.ts'
import { hebrewForms } from './hebrew-forms.ts'
import type { SearchPage } from './search-page.ts'
import { sortTitle } from './sort-title.ts'
import { spokenText } from './spoken-text.ts'
import { textOf } from './text-of.ts'

/** Before and after every EDTF date, so that pages without one come last both ways. */
const UNDATED = { newest: '0000', oldest: '9999' } as const

const heading = /^h[1-6]$/

/** What stands inside a line of text. Everything else is a block. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo br cite code em i mark q s small span strong sub sup time u wbr'.split(' '),
)

/**
 * A page as Pagefind is to see it: its title and text, what it is filtered and sorted by, and nothing else.
 *
 * Sort keys: `newest` (to be sorted descending), `oldest` and `title` (ascending); every page has all of them.
 */
export function leanPage(page: SearchPage, bundle: string): Root {
  const { filters, sort, meta } = page
  const named = (kind: 'filter' | 'meta' | 'sort', name: string, value: string): Element =>
    element('meta', { [`data-pagefind-${kind}`]: `${name}[content]`, content: value })
  const head = [
    ...Object.entries(filters).map(([name, value]) => named('filter', name, value)),
    ...Object.entries(meta).map(([name, value]) => named('meta', name, value)),
    named('sort', 'newest', sort.date ?? UNDATED.newest),
    named('sort', 'oldest', sort.date ?? UNDATED.oldest),
    named('sort', 'title', sortTitle(sort.title)),
  ]
  if (page.dir === 'rtl') head.push(named('meta', 'dir', page.dir))
  if (bundle === 'he') {
    const forms = hebrewForms(`${page.title} ${textOf(page.body)}`)
    if (forms.length > 0) head.push(named('meta', 'forms', forms.join(' ')))
  }
  const title = element('h1', { 'data-pagefind-meta': 'title' }, [
    { type: 'text', value: spokenText(page.title, bundle) },
  ])
  const main = element('main', { 'data-pagefind-body': '' }, [
    title,
    ...lean(page.body.children, bundle),
  ])
  const html = element('html', { lang: bundle }, [
    element('head', {}, head),
    element('body', {}, [main]),
  ])
  return { type: 'root', children: [{ type: 'doctype' }, html] }
}

function element(
  tagName: string,
  properties: Readonly<Record<string, string>>,
  children: ElementContent[] = [],
): Element {
  return { type: 'element', tagName, properties: { ...properties }, children }
}

/**
 * Copies nodes without any attribute but ids, and text as it is read; blocks say where they end; the id of an entry goes to
 * its heading, where Pagefind looks for it.
 */
function lean(nodes: readonly RootContent[], bundle: string, entry?: string): ElementContent[] {
  let id = entry
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === 'text') return [{ type: 'text', value: spokenText(node.value, bundle) }]
    if (node.type !== 'element') return []
    const own = node.properties['id']
    if (isEntry(node) && typeof own === 'string')
      return [element(node.tagName, {}, ended(node, lean(node.children, bundle, own)))]
    let anchor = typeof own === 'string' ? own : undefined
    if (id !== undefined && heading.test(node.tagName)) {
      anchor = id
      id = undefined
    }
    const properties = anchor === undefined ? {} : { id: anchor }
    return [element(node.tagName, properties, ended(node, lean(node.children, bundle)))]
  })
}

/** The children of a node, with the sign of its end where it is a block that ends in text. */
function ended({ tagName }: Element, children: readonly ElementContent[]): ElementContent[] {
  const last = children.at(-1)
  const isText = last?.type === 'text' || (last?.type === 'element' && inline.has(last.tagName))
  if (inline.has(tagName) || !isText) return [...children]
  return [...children, { type: 'text', value: BLOCK_END }]
}

function isEntry(node: Element): boolean {
  const names = node.properties['className']
  return node.tagName === 'article' && Array.isArray(names) && names.includes('entry')
}
