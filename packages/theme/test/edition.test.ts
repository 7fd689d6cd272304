import { anchorBlocks, layoutEdition, type EditionPage } from '@fonds/theme'
import type { Element, Nodes } from 'hast'
import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { contentsOf } from '../src/parts/contents-of.ts'
import { webLink } from '../src/addresses/web-link.ts'
import { article, arabic, empty, listing, untitled } from './samples/editions.ts'
import { sampleSite } from './samples/site.ts'

function all(node: Nodes, test: (element: Element) => boolean): Element[] {
  const own = node.type === 'element' && test(node) ? [node] : []
  return 'children' in node ? [...own, ...node.children.flatMap((child) => all(child, test))] : own
}

function text(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(text).join('') : ''
}

const site = sampleSite('de')

/** The rows of the card that says where a record comes from. */
function provenanceOf(page: EditionPage): string[] {
  const [card] = all(
    layoutEdition(site, page),
    (each) => each.properties['className']?.toString() === 'card,provenance',
  )
  return card === undefined
    ? []
    : all(card, (each) => each.properties['className']?.toString() === 'fact').map(text)
}

describe('an edition page', () => {
  it('holds the published text in main, and nothing else', () => {
    const page = layoutEdition(site, article)
    const [main] = all(page, (each) => each.tagName === 'main')
    expect(main?.properties['dataPagefindBody']).toBeDefined()
    expect(main && text(main)).toBe(`${article.edition.title}${text(article.edition.body)}`)
    const loose = main?.children.filter(
      (child) => child.type !== 'element' || child.properties['id'] === undefined,
    )
    expect(loose?.map((child) => (child.type === 'element' ? child.tagName : child.type))).toEqual([
      'blockquote',
      'ul',
    ])
  })

  it('speaks the language of the record, and that of the interface around it', () => {
    const page = layoutEdition(site, arabic)
    const [html] = all(page, (each) => each.tagName === 'html')
    expect(html?.properties).toMatchObject({ lang: 'ar', dir: 'rtl' })
    const around = ['header', 'footer', 'aside', 'section', 'nav']
    for (const element of all(page, (each) => around.includes(each.tagName))) {
      const { lang, dir, className } = element.properties
      const own = String(className)
      // Parts of parts inherit; the contents runs with the text it leads through.
      if (own === 'site-ways' || own === 'aside-group') continue
      expect([own, lang, dir]).toEqual([own, 'de', own === 'contents' ? 'rtl' : 'ltr'])
    }
  })

  it('shows what was set aside outside main, closed, each stretch with its rule', () => {
    const page = layoutEdition(site, article)
    const [aside] = all(page, (each) => each.tagName === 'aside')
    expect(aside?.properties['className']).toEqual(['set-aside'])
    const details = aside === undefined ? [] : all(aside, (each) => each.tagName === 'details')
    expect(details.map((each) => each.properties['open'])).toEqual([undefined])
    const items =
      aside === undefined ? [] : all(aside, (each) => each.properties['dataRule'] !== undefined)
    expect(items).toHaveLength(article.edition.aside.length)
    for (const [index, span] of article.edition.aside.entries()) {
      const item = items.find((each) => each.properties['dataLines'] === span.lines.join('-'))
      expect(item && text(item)).toContain(span.text)
      expect(item && text(item)).toContain(span.rule)
      expect(item && text(item)).toContain(`${Math.round(span.confidence * 100)}`)
      expect(item !== undefined && text(item).includes('zu prüfen')).toBe(index === 3)
    }
    const [main] = all(page, (each) => each.tagName === 'main')
    expect(main && all(main, (each) => each.tagName === 'aside')).toEqual([])
  })

  it('keeps the stated date and the capture apart', () => {
    const facts = provenanceOf(article)
    expect(facts).toContain('Datiert2. November 2004genannt in Zeile 5')
    expect(facts).toContain('Erfasst8. März 2019, 14:22 UTClaut der Rohdatei')
  })

  it('tells whether a file beside the dump gave the address and the capture', () => {
    const facts = provenanceOf({
      ...article,
      record: { ...article.record, urlFrom: 'sidecar', capturedFrom: 'table' },
    })
    expect(facts).toContain('Erfasst8. März 2019, 14:22 UTClaut metadata.csv des Ordners')
    expect(facts.find((each) => each.startsWith('Adresse'))).toContain(
      'laut der Datei neben der Rohdatei',
    )
  })

  it('calls a text without a title by its first words, outside main, and says so', () => {
    const page = layoutEdition(site, untitled)
    const [main] = all(page, (each) => each.tagName === 'main')
    expect(all(page, (each) => each.tagName === 'h1').map(text)).toEqual([untitled.summary.label])
    expect(main && all(main, (each) => each.tagName === 'h1')).toEqual([])
    expect(text(page)).toContain('Der Text hat keinen eigenen Titel')
    expect(text(layoutEdition(site, empty))).toContain('keinen Text')
  })

  it('calls a text without a title by the one that is given with it, and does not take it for the text', () => {
    const label = 'Tide tables, week 31'
    const summary = { ...untitled.summary, label, labelFrom: 'metadata', dated: '1824-07' } as const
    const page = layoutEdition(site, { ...untitled, summary })
    const [main] = all(page, (each) => each.tagName === 'main')
    expect(all(page, (each) => each.tagName === 'h1').map(text)).toEqual([label])
    expect(main && text(main)).not.toContain(label)
    expect(text(page)).toContain('dieser wurde ihm beigegeben')
    expect(text(page)).toContain('Juli 1824')
    expect(text(page)).toContain('Der Text nennt kein Datum')
  })

  it('gives no id twice', () => {
    for (const page of [article, listing, arabic, untitled, empty]) {
      const ids = all(layoutEdition(site, page), (each) => each.properties['id'] !== undefined).map(
        (each) => each.properties['id'],
      )
      expect(new Set(ids).size).toBe(ids.length)
    }
  })
})

describe('contents', () => {
  it('of a listing are its entries', () => {
    expect(contentsOf(listing.edition, listing.edition.body).map((item) => item.anchor)).toEqual(
      listing.edition.entries.map((entry) => entry.id),
    )
  })
  it('of a text are its headings, nested', () => {
    const items = contentsOf(article.edition, anchorBlocks(article.edition.body))
    expect(items.map(({ text: name, depth }) => [name, depth])).toEqual([
      ['A long dispute', 1],
      ['What was done', 2],
      ['Hours and range', 1],
    ])
  })
  it('lead to ids that are in the page', () => {
    for (const page of [article, listing, arabic]) {
      const ids = new Set(
        all(layoutEdition(site, page), () => true).map((each) => each.properties['id']),
      )
      const items = contentsOf(page.edition, anchorBlocks(page.edition.body))
      expect(items.filter((item) => !ids.has(item.anchor))).toEqual([])
    }
  })
})

describe('anchorBlocks', () => {
  it('names blocks by their first line, the outer before the inner, and keeps the ids that are there', () => {
    const body = anchorBlocks({
      type: 'root',
      children: [
        h(
          'article',
          { id: 'L9', dataLines: '3-9' },
          h('p', { dataLines: '3-3' }),
          h('p', { dataLines: '9-9' }),
        ),
        h('blockquote', { dataLines: '10-12' }, h('p', { dataLines: '10-11' })),
        h('p', { dataLines: 'nonsense' }),
      ],
    })
    expect(all(body, () => true).map((each) => each.properties['id'])).toEqual([
      'L9',
      'L3',
      undefined,
      'L10',
      undefined,
      undefined,
    ])
  })
})

describe('webLink', () => {
  it.each<[string | null, string | null]>([
    [null, null],
    ['', null],
    ['/relative', null],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['ftp://a.example/', null],
    ['mailto:a@example.org', null],
    ['https://a.example', 'https://a.example/'],
    ['http://a.example/x y?q=[1]|2#^', 'http://a.example/x%20y?q=%5B1%5D%7C2#%5E'],
    ['https://[::1]/', 'https://[::1]/'],
    ['https://münchen.example/ü', 'https://xn--mnchen-3ya.example/%C3%BC'],
  ])('of %s is %s', (address, link) => {
    expect(webLink(address)).toBe(link)
  })
})
