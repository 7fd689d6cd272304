import {
  layoutAbout,
  layoutBrowse,
  layoutEdition,
  layoutHome,
  layoutSearch,
  toBrowsePages,
  toHomePage,
  type EditionPage,
  type Site,
} from '@fonds/theme'
import * as fc from 'fast-check'
import type { Element, Nodes, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { about, search } from './samples/about.ts'
import { article } from './samples/editions.ts'
import { sampleSite } from './samples/site.ts'
import { sortInMemory } from './samples/sort-in-memory.ts'

const payloads = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title><svg onload=alert(1)>',
  '</script><script>alert(1)</script>',
  '<!--',
  '--><b>',
  ']]>',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:x',
  'https://a.example/"><script>alert(1)</script>',
  'https://a.example/\u2028\u2029<b>',
  '//evil.example/',
  '__proto__',
  'constructor',
  '\0',
  '\u{d800}',
  '\u{202e}gnp.exe',
  '\u{2066}\u{200f}\u{200b}',
  '&lt;b&gt;&#x3c;',
  '\r\n\f\u{85}\u{fffe}',
  'x'.repeat(5000),
]
const hostile = fc.oneof(
  fc.constantFrom(...payloads),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .tuple(fc.constantFrom(...payloads), fc.string({ unit: 'binary', maxLength: 10 }))
    .map((parts) => parts.join('')),
)

/** A page in which every string that comes out of a dump is hostile. */
function edition(say: () => string): EditionPage {
  const { summary, edition: sample, record } = article
  const title = say()
  return {
    ...article,
    summary: {
      ...summary,
      title,
      label: title,
      site: say(),
      url: say(),
      author: say(),
      by: say(),
      lang: say(),
      date: { edtf: say(), line: 1 },
      dated: say(),
    },
    edition: {
      ...sample,
      title,
      lang: say(),
      entries: [1, 2].map((line) => ({
        id: say(),
        headline: say(),
        teaser: say(),
        lines: [line, line],
      })),
      aside: [{ text: say(), lines: [1, 1], rule: say(), confidence: 0.5 }],
      body: { type: 'root', children: [h('p', { dataLines: '2-2' }, say())] },
    },
    record: {
      ...record,
      url: say(),
      site: say(),
      dump: say(),
      captured: say(),
      encoding: { declared: say(), used: say(), from: 'guess' },
      metadata: {
        title: say(),
        creator: say(),
        publisher: say(),
        date: say(),
        language: say(),
        rights: say(),
        source: say(),
        identifier: say(),
      },
      sightings: [{ dump: say(), offset: 0, bytes: 1, captured: say() }],
    },
    messages: [{ rule: say(), reason: say(), line: 1, severity: 'info' }],
    neighbours: {
      ...article.neighbours,
      next: { id: 'abc', label: say(), lang: say(), dir: 'rtl' },
    },
  }
}

function pagesOf(say: () => string): Root[] {
  const site: Site = {
    ...sampleSite('en'),
    title: say(),
    description: say(),
    rights: say(),
    publisher: say(),
  }
  const page = edition(say)
  const { summary } = page
  return [
    layoutEdition(site, page),
    layoutHome(site, toHomePage([summary])),
    ...[...toBrowsePages([summary], { language: 'en', sort: sortInMemory })].map((each) =>
      layoutBrowse(site, each),
    ),
    layoutSearch(site, { ...search, bundles: [{ name: 'en', lang: say(), pages: 1 }] }),
    layoutAbout(site, {
      ...about,
      asideRules: [{ rule: say(), spans: 1, characters: 1, review: 0 }],
      formats: [{ value: say(), records: 1 }],
    }),
  ]
}

/** Every element with the names of its attributes, in order. */
function shape(node: Nodes): string[] {
  const own =
    node.type === 'element'
      ? [`${node.tagName} ${Object.keys(node.properties).toSorted().join(' ')}`]
      : []
  return 'children' in node ? [...own, ...node.children.flatMap(shape)] : own
}

function elements(node: Nodes): Element[] {
  const own = node.type === 'element' ? [node] : []
  return 'children' in node ? [...own, ...node.children.flatMap(elements)] : own
}

function read(page: Root): Root {
  return fromHtml(toHtml(page), { fragment: false })
}

describe('hostile text', () => {
  it('adds no element and no attribute: a page is read back with those that we wrote', () => {
    fc.assert(
      fc.property(fc.infiniteStream(hostile), (stream) => {
        const say = (): string => stream.next().value ?? ''
        for (const page of pagesOf(say)) expect(shape(read(page))).toEqual(shape(page))
      }),
      { numRuns: 60 },
    )
  })

  it.each(payloads)('%j leads nowhere but to the web or within the archive', (payload) => {
    for (const page of pagesOf(() => payload)) {
      for (const { tagName, properties } of elements(read(page))) {
        const address = properties['href'] ?? properties['src'] ?? properties['action']
        if (typeof address !== 'string') continue
        const url = new URL(address, 'file:///archive/p/ab/page.html')
        const isIcon = tagName === 'link' && address.startsWith('data:image/svg+xml,')
        expect(isIcon || ['file:', 'https:', 'http:'].includes(url.protocol)).toBe(true)
        expect(url.host === '' || tagName === 'a' || tagName === 'link').toBe(true)
        expect(Object.keys(properties).filter((name) => /^on/i.test(name))).toEqual([])
        expect(properties['style']).toBeUndefined()
      }
    }
  })

  it('leaves no character in a page that a page cannot hold', () => {
    for (const page of pagesOf(() => '\0\u{1}\u{85}\u{d800}\u{fffe}\r')) {
      const held = toHtml(page)
      expect(
        ['\0', '\u{1}', '\u{85}', '\u{d800}', '\u{fffe}', '\r'].filter((each) =>
          held.includes(each),
        ),
      ).toEqual([])
    }
  })

  it('stays data in a block of data', () => {
    const blocks = pagesOf(() => '</script><b>\u2028&')
      .flatMap((page) => elements(read(page)))
      .filter((each) => each.properties['type'] === 'application/json')
    expect(blocks.map((block) => block.properties['id'])).toEqual(['fonds-edition', 'fonds-search'])
    for (const block of blocks) {
      const [text] = block.children
      const value = text?.type === 'text' ? text.value : ''
      expect(value).not.toMatch(/[<>&\u2028\u2029]/)
      expect(JSON.parse(value)).toHaveProperty('strings')
    }
  })

  it('as the name of a source or a language stands in a list once, under its own address', () => {
    const summaries = ['__proto__', 'constructor', 'toString'].map((site, index) => ({
      ...article.summary,
      id: `${index}`.repeat(26),
      site,
      lang: site,
    }))
    const pages = [...toBrowsePages(summaries, { language: 'en', sort: sortInMemory })]
    const sources = pages.filter((page) => page.ref.kind === 'source')
    expect(sources.map((page) => page.total)).toEqual([1, 1, 1])
  })
})
