import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BLOCK_END } from '../src/block-end.ts'
import { createSearchIndex, SearchError } from '../src/index.ts'
import type { SearchBundle, SearchPage } from '../src/index.ts'
import { digests, fragments } from './bundle-files.ts'
import { element, page } from './page.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fonds-search-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const at = (name: string): string => path.join(folder, name)

async function index(
  pages: readonly SearchPage[],
  out: string,
  jobs = 1,
): Promise<readonly SearchBundle[]> {
  const search = createSearchIndex({ viewFolder: at(`${out}-view`), outFolder: at(out), jobs })
  for (const each of pages) search.add(each)
  return search.write()
}

const pages: readonly SearchPage[] = [
  page('aa1', {
    title: 'Harbour opens',
    body: [element('p', 'The harbour of Elmsea was opened on Monday.')],
    filters: { source: 'elmsea.example', language: 'en', kind: 'article', year: '1924' },
    sort: { title: 'Harbour opens', date: '1924-05-02' },
    meta: { date: '1924-05-02' },
  }),
  page('aa2', { lang: 'en-GB', title: 'Libraries', body: [element('p', 'Three libraries.')] }),
  page('ab1', {
    lang: 'ar',
    dir: 'rtl',
    title: 'المكتبة',
    body: [element('p', 'فتحت المكتبة أبوابها')],
  }),
  page('ab2', { lang: 'he', dir: 'rtl', title: 'הבית', body: [element('p', 'קראתי את הספר')] }),
  page('ac1', { lang: 'ja', title: '図書館', body: [element('p', '市立図書館は閉館します。')] }),
  page('ac2', { lang: 'und', title: 'zxq', body: [element('p', 'qwfp')] }),
  page('ac3', { lang: 'not a tag', title: 'more', body: [element('p', 'of the unknown')] }),
]

describe('createSearchIndex', () => {
  it('writes one bundle a language, regions together, what is unknown in its own', async () => {
    const bundles = await index(pages, 'out')
    expect(bundles.map(({ name, pages: count }) => [name, count])).toEqual([
      ['ar', 1],
      ['en', 2],
      ['he', 1],
      ['ja', 1],
      ['und', 2],
    ])
    expect(readdirSync(at('out')).sort()).toEqual(['ar', 'en', 'he', 'ja', 'und'])
    for (const { name } of bundles) expect(existsSync(at(`out/${name}/pagefind.js`))).toBe(true)
  })

  it('keeps what readers load and nothing of the user interface', async () => {
    const [bundle] = await index(pages.slice(0, 1), 'out')
    const kept = Object.keys(digests(at('out/en')))
    const shapes = kept.map((name) => name.replace(/en_[0-9a-f]+/, 'HASH'))
    expect([...new Set(shapes)].sort()).toEqual([
      'filter/HASH.pf_filter',
      'fragment/HASH.pf_fragment',
      'index/HASH.pf_index',
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.HASH.pf_meta',
      'pagefind.js',
      'wasm.en.pagefind',
    ])
    expect(bundle?.files).toBe(kept.length)
    expect(bundle?.bytes).toBeGreaterThan(100_000)
    expect(bundle?.bytes).toBeLessThan(200_000)
  })

  it('writes the same bytes again, in another order of pages, and with two processes', async () => {
    const many = Array.from({ length: 120 }, (_, n) =>
      page(`b${n}`, {
        lang: ['en', 'de', 'zh'][n % 3] ?? 'en',
        title: `Number ${n * 7}`,
        body: [element('p', `words ${n % 11} of many ${n % 13} kinds ${n}`)],
        filters: {
          source: `s${n % 17}.example`,
          language: 'en',
          kind: n % 2 === 0 ? 'article' : 'listing',
          year: String(1900 + (n % 40)),
        },
      }),
    )
    await index(many, 'first')
    await index(many, 'again')
    await index(many.toReversed(), 'reversed', 2)
    const first = digests(at('first'))
    expect(Object.keys(first).length).toBeGreaterThan(120)
    expect(digests(at('again'))).toEqual(first)
    expect(digests(at('reversed'))).toEqual(first)
  })

  it('stores address, filters and what results show; the text is what was published', async () => {
    await index(pages, 'out')
    const fragment = fragments(at('out/en')).get('/p/aa/aa1.html')
    expect(fragment?.meta).toEqual({ title: 'Harbour opens', date: '1924-05-02' })
    expect(fragment?.filters).toEqual({
      source: ['elmsea.example'],
      language: ['en'],
      kind: ['article'],
      year: ['1924'],
    })
    expect(fragment?.content).toBe(
      `Harbour opens. The harbour of Elmsea was opened on Monday.${BLOCK_END}`,
    )
    expect(fragments(at('out/ar')).get('/p/ab/ab1.html')?.meta['dir']).toBe('rtl')
  })

  it('makes every entry a place of its own, under its own id', async () => {
    const entry = (id: string, headline: string): ReturnType<typeof element> =>
      element('article', [element('h2', headline, { id: 'other' }), element('p', 'A teaser.')], {
        id,
        className: ['entry'],
      })
    const listing = page('aa3', {
      title: 'News',
      body: [element('h2', 'Section', { id: 'section' }), entry('e-1', 'One'), entry('e-2', 'Two')],
    })
    await index([listing], 'out')
    const anchors = fragments(at('out/en')).get('/p/aa/aa3.html')?.anchors
    expect(anchors?.map(({ element: tag, id }) => [tag, id])).toEqual([
      ['h2', 'section'],
      ['h2', 'e-1'],
      ['h2', 'e-2'],
    ])
  })

  it('lets no markup of a text through', async () => {
    const hostile = `<script>alert(1)</script> "data-pagefind-ignore" & </main> end`
    await index([page('aa4', { title: hostile, body: [element('p', hostile)] })], 'out')
    const fragment = fragments(at('out/en')).get('/p/aa/aa4.html')
    expect(fragment?.meta['title']).toBe(hostile)
    expect(fragment?.content).toBe(`${hostile}. ${hostile}${BLOCK_END}`)
  })

  it('says where blocks end, in place of a full stop of its own', async () => {
    const body = [
      element('h2', 'Fees'),
      element('p', [{ type: 'text', value: 'He said ' }, element('q', '“yes”')]),
      element('ul', [element('li', [element('p', 'one')])]),
    ]
    await index([page('aa7', { title: 'Harbour', body })], 'out')
    expect(fragments(at('out/en')).get('/p/aa/aa7.html')?.content).toBe(
      ['Harbour. Fees', ' He said “yes”', ' one', ''].join(BLOCK_END),
    )
  })

  it('indexes words without what is not seen in them', async () => {
    const body = [element('p', 'har\u00ADbour\u2063 li\u200Bbrary \u202Edues\u202C')]
    await index([page('aa6', { title: '\u200FNotes', body })], 'out')
    expect(fragments(at('out/en')).get('/p/aa/aa6.html')?.content).toBe(
      `Notes. harbour library dues${BLOCK_END}`,
    )
    const khmer = page('aa7', { lang: 'km', title: 'ក', body: [element('p', 'ភាសា\u200Bខ្មែរ')] })
    await index([khmer], 'km')
    expect(fragments(at('km/km')).get('/p/aa/aa7.html')?.content).toContain('ភាសា ខ្មែរ')
  })

  it('counts pages without a word, and makes no bundle of them alone', async () => {
    const silent = page('aa5', { title: '…', body: [element('p', '* * *')] })
    const bundles = await index([...pages.slice(0, 1), silent], 'out')
    expect(bundles).toMatchObject([{ name: 'en', pages: 1, wordless: 1 }])
    expect(await index([silent], 'none')).toEqual([])
  })

  it('drops the staged pages, and what stood in the bundle before', async () => {
    mkdirSync(at('out/en/fragment'), { recursive: true })
    writeFileSync(at('out/en/fragment/old.pf_fragment'), 'old')
    await index(pages, 'out')
    expect(existsSync(at('out-view'))).toBe(false)
    expect(existsSync(at('out/en/fragment/old.pf_fragment'))).toBe(false)
  })

  it('takes no settings from the surroundings', async () => {
    await index(pages, 'plain')
    process.env['PAGEFIND_INCLUDE_CHARACTERS'] = '@'
    try {
      await index(pages, 'set')
    } finally {
      delete process.env['PAGEFIND_INCLUDE_CHARACTERS']
    }
    expect(digests(at('set'))).toEqual(digests(at('plain')))
  })

  it('refuses an address twice, an address outside, and a folder that is not empty', () => {
    const search = createSearchIndex({ viewFolder: at('view'), outFolder: at('out') })
    search.add(page('aa1'))
    expect(() => search.add(page('aa1'))).toThrow(/p\/aa\/aa1\.html.*added before/)
    expect(() => search.add(page('aa2', { address: '../aa2.html' }))).toThrow(SearchError)
    expect(() => createSearchIndex({ viewFolder: at('view'), outFolder: at('out') })).toThrow(
      /expected an empty folder/,
    )
  })

  it('says what Pagefind said when it fails, and leaves no staged pages', async () => {
    const search = createSearchIndex({ viewFolder: at('view'), outFolder: at('out') })
    search.add(page('aa1'))
    rmSync(at('view/en/p'), { recursive: true })
    const error = await search.write().catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(SearchError)
    expect(error).toMatchObject({
      message: expect.stringMatching(/bundle `en` failed: .*not able to build an index/),
      cause: expect.any(Error),
    })
    expect(existsSync(at('view'))).toBe(false)
  })

  it('stops with the reason of its signal', async () => {
    const controller = new AbortController()
    const search = createSearchIndex({
      viewFolder: at('view'),
      outFolder: at('out'),
      signal: controller.signal,
    })
    search.add(page('aa1'))
    controller.abort(new Error('enough'))
    await expect(search.write()).rejects.toThrow('enough')
    expect(existsSync(at('view'))).toBe(false)
  })
})
