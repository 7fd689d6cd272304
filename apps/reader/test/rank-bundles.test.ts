import { describe, expect, it } from 'vitest'
import { rankBundles } from '../src/engine/rank-bundles.ts'

const bundles = ['ar', 'de', 'en', 'fr', 'he', 'ja', 'und', 'zh'].map((lang, at) => ({
  name: lang,
  lang,
  pages: 100 + at,
}))
const first = (query: string, lang = 'en', chosen: readonly string[] = []): readonly string[] =>
  rankBundles(bundles, query, lang, chosen).first.map(({ name }) => name)

describe('rankBundles', () => {
  it('asks the languages first that are written as the query is', () => {
    expect(first('مكتبة')).toEqual(['und', 'ar'])
    expect(first('図書館')).toEqual(['zh', 'und', 'ja'])
    expect(first('としょかん')).toEqual(['und', 'ja'])
    expect(first('harbour', 'de')).toEqual(['de', 'und', 'fr'])
  })

  it('asks every other language afterwards', () => {
    const ranked = rankBundles(bundles, 'harbour', 'en', [])
    expect(ranked.first.length + ranked.next.length).toBe(bundles.length)
    expect([...ranked.alike, ...ranked.rest]).toEqual([])
  })

  it('knows the script of any language', () => {
    const rare = ['am', 'ka', 'km', 'en', 'hy'].map((lang) => ({ name: lang, lang, pages: 1 }))
    const named = (query: string): string | undefined =>
      rankBundles(rare, query, 'en', []).first[0]?.name
    expect(['ሰላም', 'თბილისი', 'ភាសា', 'Բարեւ'].map(named)).toEqual(['am', 'ka', 'km', 'hy'])
  })

  it('asks only chosen languages, and all of them', () => {
    const ranked = rankBundles(bundles, 'harbour', 'en', ['de-AT', 'ja'])
    expect([...ranked.first, ...ranked.next].map(({ name }) => name).sort()).toEqual(['de', 'ja'])
  })

  it('leaves a great many languages until they are wanted, those written alike first', () => {
    const many = Array.from({ length: 40 }, (_, at) => ({
      name: `x${at}`,
      lang: `${'abcd'.charAt(at / 10)}x${'abcdefghij'.charAt(at % 10)}`,
      pages: at,
    }))
    const ranked = rankBundles(many, 'harbour', 'en', [])
    expect(ranked.first.length + ranked.next.length).toBe(10)
    expect(ranked.alike.length + ranked.rest.length).toBe(30)
    const mixed = [...many, { name: 'ar', lang: 'ar', pages: 1 }, ...bundles]
    expect(rankBundles(mixed, 'مكتبة', 'en', []).first.map(({ name }) => name)).toContain('ar')
    const asked = Object.values(rankBundles(mixed, 'مكتبة', 'en', [])).flat()
    const names = (all: readonly { readonly name: string }[]): readonly string[] =>
      all.map(({ name }) => name).toSorted()
    expect(names(asked)).toEqual(names(mixed))
  })

  it('asks all bundles of a language together', () => {
    const split = [
      ...bundles,
      ...['de-2', 'de-3'].map((name) => ({ name, lang: 'de', pages: 200 })),
      ...['en-2', 'en-3'].map((name) => ({ name, lang: 'en', pages: 1 })),
    ]
    const ranked = rankBundles(split, 'harbour', 'fr', [])
    expect(ranked.first.map(({ name }) => name)).toEqual(['fr', 'de', 'de-2', 'de-3', 'und'])
    expect(ranked.next.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['en', 'en-2', 'en-3']),
    )
  })
})
