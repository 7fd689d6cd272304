import { addressOf, relativeAddress, type PageRef } from '@fonds/theme'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const page = fc.integer({ min: 1, max: 300 })
const text = fc.string({ unit: 'binary', maxLength: 400 })
const refs: fc.Arbitrary<PageRef> = fc.oneof(
  fc.constantFrom<PageRef>(
    { kind: 'home' },
    { kind: 'search' },
    { kind: 'about' },
    { kind: 'not-found' },
    { kind: 'manifest' },
    { kind: 'feed' },
  ),
  fc.record({ kind: fc.constant('edition' as const), id: fc.stringMatching(/^[0-9a-z]{26}$/) }),
  fc.record({ kind: fc.constant('source' as const), site: text, page }),
  fc.record({ kind: fc.constant('language' as const), lang: text, page }),
  fc.record({
    kind: fc.constant('date' as const),
    year: fc.option(fc.stringMatching(/^\d{4}$/)),
    page,
  }),
  fc.record({ kind: fc.constantFrom('sources', 'titles', 'dates', 'languages', 'kinds'), page }),
)

describe('addressOf', () => {
  it.each<[PageRef, string]>([
    [{ kind: 'home' }, 'index.html'],
    [{ kind: 'edition', id: 'abcdef', anchor: 'e-é' }, 'p/ab/abcdef.html#e-%C3%A9'],
    [{ kind: 'text', id: 'abcdef' }, 'p/ab/abcdef.txt'],
    [{ kind: 'original', id: 'abcdef' }, 'p/ab/abcdef.orig'],
    [{ kind: 'citation', id: 'abcdef', format: 'csl.json' }, 'p/ab/abcdef.csl.json'],
    [{ kind: 'source', site: 'news.example', page: 1 }, 'browse/source/news.example/index.html'],
    [{ kind: 'source', site: 'News', page: 2 }, 'browse/source/_4eews/2.html'],
    [{ kind: 'source', site: '../..', page: 1 }, 'browse/source/_2e._2f._2e/index.html'],
    [{ kind: 'source', site: 'con', page: 1 }, 'browse/source/_63on/index.html'],
    [{ kind: 'source', site: '', page: 1 }, 'browse/source/_/index.html'],
    [{ kind: 'date', year: null, page: 1 }, 'browse/date/undated/index.html'],
    [{ kind: 'language', lang: 'pt-BR', page: 1 }, 'browse/language/pt-_42_52/index.html'],
  ])('of %o is %s', (ref, address) => {
    expect(addressOf(ref)).toBe(address)
  })

  it('gives every source a name that file systems and servers hold', () => {
    fc.assert(
      fc.property(text, (site) => {
        const [, , segment = ''] = addressOf({ kind: 'source', site, page: 1 }).split('/')
        expect(segment).toMatch(/^[a-z\d_-](?:[a-z\d._-]*[a-z\d_-])?$/)
        expect(segment.length).toBeLessThanOrEqual(120)
      }),
    )
  })

  it('gives different sources different names', () => {
    const wellFormed = fc.string({ unit: 'grapheme', maxLength: 200 })
    fc.assert(
      fc.property(wellFormed, wellFormed, (a, b) => {
        fc.pre(a !== b)
        const [first, second] = [a, b].map((site) => addressOf({ kind: 'source', site, page: 1 }))
        expect(first).not.toBe(second)
      }),
    )
    const long = 'x'.repeat(300)
    expect(addressOf({ kind: 'source', site: `${long}a`, page: 1 })).not.toBe(
      addressOf({ kind: 'source', site: `${long}b`, page: 1 }),
    )
  })
})

describe('relativeAddress', () => {
  it('leads from any page to any page, wherever the archive lies', () => {
    fc.assert(
      fc.property(refs, refs, (from, to) => {
        const base = 'https://host.example/some/archive/'
        const link = relativeAddress(from, to)
        expect(new URL(link, base + addressOf(from)).href).toBe(new URL(addressOf(to), base).href)
        expect(link).toMatch(/^[^/:]/)
      }),
    )
  })

  it('is the fragment alone within a page', () => {
    const place = { kind: 'edition', id: 'abc', anchor: 'L3' } as const
    expect(relativeAddress({ kind: 'edition', id: 'abc' }, place)).toBe('#L3')
  })
})
