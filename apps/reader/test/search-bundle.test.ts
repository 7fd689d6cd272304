import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adviseOn } from '../src/engine/advice.ts'
import type { Bundle } from '../src/engine/bundle.ts'
import { foundWords } from '../src/engine/found-words.ts'
import { groupBySource } from '../src/engine/group-by-source.ts'
import { joinCounts } from '../src/engine/join-counts.ts'
import { orderHits } from '../src/engine/order-hits.ts'
import { searchBundle } from '../src/engine/search-bundle.ts'
import type { SearchRequest } from '../src/engine/search-request.ts'
import { createSearchSession } from '../src/engine/search-session.ts'
import { parseQuery } from '../src/query/parse-query.ts'
import { openLibrary, type Book, type Library } from './library.ts'

const books: readonly Book[] = [
  {
    lang: 'en',
    title: 'Harbour opens',
    text: 'The harbour of Elmsea opened on Monday. Artists painted running water.',
    date: '1924-05-02',
  },
  {
    lang: 'en',
    title: 'Libraries',
    text: 'Three libraries lend art books. Water was found, and running.',
    date: '1931',
    source: 'library.example',
  },
  {
    lang: 'en',
    title: 'Notes',
    text: 'Notes on the weather at the lighthouse without a date.',
    kind: 'document',
  },
  { lang: 'de', title: 'Der Hafen', text: 'Der Hafen wurde am Montag eröffnet.', date: '1925-03' },
  { lang: 'ar', title: 'افتتاح المكتبة', text: 'افتُتِحت المكتبةُ العامّة، وفيها كِتابٌ قديم.' },
  { lang: 'ar', title: 'الطقس', text: 'كان الطقس جميلا في الميناء.' },
  { lang: 'he', title: 'הספרייה', text: 'קראתי את הספר בבית הישן.' },
  { lang: 'he', title: 'הגן', text: 'הילדים שיחקו בגן.' },
  { lang: 'ja', title: '休館日', text: '市立図書館は月曜日に閉館します。天気は晴れです。' },
  { lang: 'ja', title: '天気', text: '明日は雨でしょう。ＣＤも降る。いわしは空を泳ぐ。' },
  { lang: 'ja', title: '新製品', text: '無線LAN対応のUSBデバイスサーバー「WN-DS/US」を試す。' },
  { lang: 'zh', title: '图书馆新闻', text: '市图书馆星期一闭馆。' },
  { lang: 'zh', title: '天气', text: '今天天气很好。' },
  { lang: 'ru', title: 'Гавань', text: 'Гавань открыта, корабли вошли в неё утром.' },
  { lang: 'fa', title: 'کتابخانه', text: 'کتابخانه‌ها دوشنبه بسته هستند.' },
  { lang: 'ko', title: '도서관', text: '도서관은 월요일에 쉽니다.' },
  { lang: 'pl', title: 'Biblioteka', text: 'Prawo do urlopu i wypoczynku w bibliotece.' },
  { lang: 'uk', title: 'Гавань міста', text: 'Кожна людина має право на відпочинок у гавані.' },
  { lang: 'th', title: 'ห้องสมุด', text: 'ห้องสมุดปิดทุกวันจันทร์' },
]

/** Nine indexes are made and opened, in milliseconds; on a busy machine that takes longer than hooks are given. */
const SETUP_TIMEOUT = 60_000

let library: Library
beforeAll(async () => {
  library = await openLibrary(books)
}, SETUP_TIMEOUT)
afterAll(() => library.close())

const request = (typed: string, more: Partial<SearchRequest> = {}): SearchRequest => ({
  query: parseQuery(typed),
  chosen: { source: [], language: [], kind: [] },
  years: { from: null, to: null },
  order: 'relevance',
  ...more,
})

async function titles(asked: SearchRequest): Promise<readonly string[]> {
  const answers = await Promise.all(library.bundles.map((bundle) => searchBundle(bundle, asked)))
  const hits = await orderHits(answers, asked.order)(99)
  return hits.map(({ fragment }) => fragment.meta['title'] ?? '')
}

describe('what a reader types, and what is found', () => {
  it.each([
    ['harbour', ['Harbour opens']],
    ['harbours', ['Harbour opens']],
    ['HARB', ['Harbour opens']],
    ['library', ['Libraries']],
    ['"running water"', ['Harbour opens']],
    ['"running water" monday', ['Harbour opens']],
    ['monday "running water"', ['Harbour opens']],
    ['“running water” books', []],
    ['"water running"', []],
    ['water running', ['Harbour opens', 'Libraries']],
    ['running -libraries', ['Harbour opens']],
    // A minus takes whole words: artists stay.
    ['running -art', ['Harbour opens']],
    ['running -"lend art"', ['Harbour opens']],
    ['notes -zzzz', ['Notes']],
    // Every word must be there, and be itself.
    ['harbour zzzz', []],
    ['harbourzzz', []],
    ['hafen', ['Der Hafen']],
    ['eroffnet', ['Der Hafen']],
    ['كتاب', ['افتتاح المكتبة']],
    ['الكتاب', ['افتتاح المكتبة']],
    ['مكتبة', ['افتتاح المكتبة']],
    ['المكتبة العامة', ['افتتاح المكتبة']],
    ['مكتبة عامة', ['افتتاح المكتبة']],
    ['المَكْتَبَة', ['افتتاح المكتبة']],
    ['طقس', ['الطقس']],
    ['ميناء', ['الطقس']],
    ['"الطقس جميلا"', ['الطقس']],
    ['كِتَاب -ميناء', ['افتتاح المكتبة']],
    ['ספר', ['הספרייה']],
    ['הספר', ['הספרייה']],
    ['בית ישן', ['הספרייה']],
    ['וספר', ['הספרייה']],
    ['והבית', ['הספרייה']],
    ['לגן', ['הגן']],
    ['ספר -ילדים', ['הספרייה']],
    ['ילדים', ['הגן']],
    ['図書館', ['休館日']],
    ['月曜日に閉館', ['休館日']],
    ['図書館 天気', ['休館日']],
    ['明日は雨', ['天気']],
    ['"市立図書館"', ['休館日']],
    ['ＵＳＢ', ['新製品']],
    ['cd', ['天気']],
    ['サーバー', ['新製品']],
    // In the other kana.
    ['イワシ', ['天気']],
    ['さーばー', ['新製品']],
    ['天気 -図書館', ['天気']],
    ['WN-DS/US', ['新製品']],
    ['無線LAN usb', ['新製品']],
    ['图书馆', ['图书馆新闻']],
    ['今天天气', ['天气']],
    ['天气很好', ['天气']],
    ['星期一 图书馆', ['图书馆新闻']],
    ['"星期一闭馆"', ['图书馆新闻']],
    ['天气 -今天', []],
    ['корабль', ['Гавань']],
    ['کتابخانه', ['کتابخانه']],
    ['도서관', ['도서관']],
    ['도서관에', ['도서관']],
    ['월요일', ['도서관']],
    ['wypoczynek', ['Biblioteka']],
    ['"wypoczynek"', []],
    ['відпочинку', ['Гавань міста']],
    ['วันจันทร์', ['ห้องสมุด']],
    ['ห้องสมุดวันจันทร์', ['ห้องสมุด']],
  ])('%s', async (typed, expected) => {
    expect([...(await titles(request(typed)))].sort()).toEqual([...expected].sort())
  })
})

describe('order', () => {
  it('puts records first that have the words side by side', async () => {
    expect((await titles(request('running water')))[0]).toBe('Harbour opens')
    expect((await titles(request('water was found')))[0]).toBe('Libraries')
  })

  it('joins languages by date, what has none last', async () => {
    const newest = await titles(request('', { order: 'newest' }))
    expect(newest.slice(0, 3)).toEqual(['Libraries', 'Der Hafen', 'Harbour opens'])
    expect(newest.length).toBe(books.length)
    const oldest = await titles(request('', { order: 'oldest' }))
    expect(oldest.slice(0, 3)).toEqual(['Harbour opens', 'Der Hafen', 'Libraries'])
    expect(oldest.length).toBe(books.length)
  })

  it('joins languages by title', async () => {
    const sorted = await titles(request('', { order: 'title' }))
    expect(sorted.slice(0, 5)).toEqual([
      'Biblioteka',
      'Der Hafen',
      'Harbour opens',
      'Libraries',
      'Notes',
    ])
  })
})

describe('narrowing', () => {
  const counts = async (asked: SearchRequest): Promise<unknown> => {
    const answers = await Promise.all(library.bundles.map((bundle) => searchBundle(bundle, asked)))
    return joinCounts(await Promise.all(answers.map((answer) => answer.count())))
  }

  it('takes any of the values chosen of a group, and all of the groups', async () => {
    const chosen = { source: ['library.example', 'gazette.example'], language: ['en'], kind: [] }
    expect([...(await titles(request('', { chosen })))].sort()).toEqual([
      'Harbour opens',
      'Libraries',
      'Notes',
    ])
    expect(await titles(request('', { chosen: { ...chosen, kind: ['document'] } }))).toEqual([
      'Notes',
    ])
  })

  it('takes the years of a range', async () => {
    const within = (from: number | null, to: number | null): Promise<readonly string[]> =>
      titles(request('', { years: { from, to }, order: 'oldest' }))
    expect(await within(1925, 1940)).toEqual(['Der Hafen', 'Libraries'])
    expect(await within(null, 1925)).toEqual(['Harbour opens', 'Der Hafen'])
    expect(await within(1990, null)).toEqual([])
  })

  it('counts what each value would give, were nothing of its own group chosen', async () => {
    const chosen = { source: ['library.example'], language: [], kind: [] }
    expect(await counts(request('running', { chosen }))).toMatchObject({
      source: { 'gazette.example': 1, 'library.example': 1 },
      language: { en: 1 },
      year: { '1931': 1 },
    })
  })

  it('counts phrases and words left out exactly', async () => {
    expect(await counts(request('"running water"'))).toMatchObject({
      source: { 'gazette.example': 1, 'library.example': 0 },
      year: { '1924': 1, '1931': 0 },
    })
    expect(await counts(request('running -harbour'))).toMatchObject({
      source: { 'gazette.example': 0, 'library.example': 1 },
    })
  })
})

describe('advice, where nothing is found', () => {
  const advise = (asked: SearchRequest): ReturnType<typeof adviseOn> => {
    const session = createSearchSession((bundle: Bundle) => Promise.resolve(bundle))
    return adviseOn(session, library.bundles, asked)
  }

  it('counts what there is without filters', async () => {
    const chosen = { source: ['library.example'], language: [], kind: [] }
    expect((await advise(request('harbour', { chosen }))).unfiltered).toBe(1)
  })

  it.each([
    ['elmsae', 'elmsea'],
    ['harbuor', 'harbour'],
    ['ahrbour', 'harbour'],
    ['wether', 'weather'],
    ['ligthhouse', 'lighthouse'],
  ])('finds near %s', async (typed, near) => {
    const advice = await advise(request(typed))
    expect(advice.near.map(({ word }) => word)).toContain(near)
  })

  it('says which word to drop, and that a phrase could be words', async () => {
    const dropped = await advise(request('harbour zzzz'))
    expect(dropped.shorter).toMatchObject([{ without: 'zzzz', records: 1 }])
    const partial = await orderHits(dropped.partial, 'relevance')(9)
    expect(partial.map(({ fragment }) => fragment.meta['title'])).toEqual(['Harbour opens'])
    const loose = await advise(request('"water running"'))
    expect(loose.loose?.records).toBe(2)
  })
})

describe('results by source', () => {
  it('puts the source with the most first, and of each what comes first', async () => {
    const session = createSearchSession((bundle: Bundle) => Promise.resolve(bundle))
    const asked = request('water', { order: 'oldest' })
    const { answers } = await session.ask(library.bundles, asked)
    const counts = joinCounts(await Promise.all(answers.map((answer) => answer.count())))
    const groups = await groupBySource(
      session,
      library.bundles,
      asked,
      { ...counts['source'], 'empty.example': 0 },
      5,
    )
    const shown = groups.map(({ source, total, hits }) => [
      source,
      total,
      hits.map(({ fragment }) => fragment.meta['title']),
    ])
    expect(shown).toEqual([
      ['gazette.example', 1, ['Harbour opens']],
      ['library.example', 1, ['Libraries']],
    ])
  })
})

describe('foundWords', () => {
  const words = async (typed: string): Promise<readonly string[]> => {
    const asked = request(typed)
    const answers = await Promise.all(library.bundles.map((bundle) => searchBundle(bundle, asked)))
    const [hit] = await orderHits(answers, 'relevance')(1)
    if (hit === undefined) throw new Error(`${typed} finds nothing`)
    return foundWords(hit.fragment, [typed])
  }

  it.each([
    ['library', ['libraries']],
    ['كتاب', ['كِتابٌ']],
    ['図書館', ['図書館']],
    ['ספר', ['הספר']],
    ['корабль', ['корабли']],
  ])('names the words of the text that %s found', async (typed, expected) => {
    expect(await words(typed)).toEqual(expect.arrayContaining(expected))
  })
})
