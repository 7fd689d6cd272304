import {
  addressOf,
  layoutBrowse,
  relativeAddress,
  toBrowsePages,
  toHomePage,
  toNeighbours,
  type BrowsePage,
  type Neighbours,
} from '@fonds/theme'
import * as fc from 'fast-check'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { titleOrder, toTitleRow } from '../src/lists/title-order.ts'
import { article } from './samples/editions.ts'
import { sampleSite } from './samples/site.ts'
import { sortInMemory } from './samples/sort-in-memory.ts'
import { sampleSummaries } from './samples/summaries.ts'

const summaries = sampleSummaries(130)
const pages = [...toBrowsePages(summaries, { language: 'en', pageSize: 25, sort: sortInMemory })]

/** By id of the record. */
function neighboursOf(given: typeof summaries): ReadonlyMap<string, Neighbours> {
  const found = [...toNeighbours(given, sortInMemory)]
  return new Map(
    given.flatMap(({ id }, at) => {
      const neighbours = found[at]
      return neighbours === undefined ? [] : [[id, neighbours]]
    }),
  )
}

function recordsOf(page: BrowsePage): readonly string[] {
  return page.content.view === 'records'
    ? page.content.groups.flatMap((group) => group.records.map((record) => record.id))
    : []
}

/** What the list of languages says that it holds. */
function languagesSaid(given: typeof summaries): string | undefined {
  const list = [...toBrowsePages(given, { language: 'en', sort: sortInMemory })].find(
    ({ ref }) => ref.kind === 'languages',
  )
  if (list === undefined) throw new Error('no list of languages')
  return /<p class="showing">([^<]*)/u.exec(toHtml(layoutBrowse(sampleSite('en'), list)))?.[1]
}

describe('the list of languages', () => {
  it('says how many there are as the home page does: unknown ones are none', () => {
    expect(summaries.some(({ lang }) => lang === 'und')).toBe(true)
    const { languages } = toHomePage(summaries).counts
    expect(languagesSaid(summaries)).toBe(`${languages} languages`)
  })

  it('counts nothing where no language is known', () => {
    expect(languagesSaid(summaries.map((each) => ({ ...each, lang: 'und' })))).toBeUndefined()
  })
})

describe('browse pages', () => {
  it('stand at addresses of their own', () => {
    const addresses = pages.map((page) => addressOf(page.ref))
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses).toContain('browse/titles/index.html')
  })

  it.each(['titles', 'source', 'date', 'language', 'kind'] as const)(
    'list every record once by %s',
    (kind) => {
      const listed = pages.filter((page) => page.ref.kind === kind).flatMap(recordsOf)
      expect(listed.toSorted()).toEqual(summaries.map((summary) => summary.id).toSorted())
    },
  )

  it('count what they hold', () => {
    for (const page of pages) {
      const shown =
        page.content.view === 'records' ? recordsOf(page).length : page.content.items.length
      expect(shown).toBeLessThanOrEqual(25)
      expect(page.to - page.from + 1).toBe(shown)
      if (page.content.view === 'records' || page.pages > 1) continue
      const sum = page.content.items.reduce((total, item) => total + item.records, 0)
      expect(sum).toBe(summaries.length)
    }
  })

  it('lead from each month of the calendar to its records', () => {
    const years = pages.flatMap(({ content }) => (content.view === 'years' ? content.items : []))
    expect(years.flatMap(({ months }) => months).length).toBeGreaterThan(20)
    for (const { year, records, months } of years) {
      if (year !== null) expect(months.reduce((sum, month) => sum + month.records, 0)).toBe(records)
      for (const { edtf, page } of months) {
        const target = pages.find(
          ({ ref }) => addressOf(ref) === addressOf({ kind: 'date', year, page }),
        )
        const groups = target?.content.view === 'records' ? target.content.groups : []
        expect(groups.map(({ heading }) => heading)).toContain(edtf)
      }
    }
  })

  it('jump to headings that are there', () => {
    for (const page of pages) {
      for (const mark of page.marks) {
        const target = pages.find(
          (each) => addressOf(each.ref) === addressOf({ ...page.ref, page: mark.page }),
        )
        const headings =
          target?.content.view === 'records'
            ? target.content.groups.map((group) => group.heading)
            : []
        expect(headings).toContain(mark.heading)
      }
      const marks = page.marks.map((mark) => mark.heading)
      expect(new Set(marks).size).toBe(marks.length)
    }
  })

  it('are the same whatever the order of the records', () => {
    const order = fc.shuffledSubarray(summaries, { minLength: summaries.length })
    fc.assert(
      fc.property(order, (shuffled) => {
        expect([
          ...toBrowsePages(shuffled, { language: 'en', pageSize: 25, sort: sortInMemory }),
        ]).toEqual(pages)
        expect(toHomePage(shuffled)).toEqual(toHomePage(summaries))
        expect(neighboursOf(shuffled)).toEqual(neighboursOf(summaries))
      }),
      { numRuns: 20 },
    )
  })

  it('of an empty archive are empty lists', () => {
    const empty = [...toBrowsePages([], { language: 'en', sort: sortInMemory })]
    expect(empty.map((page) => addressOf(page.ref))).toEqual([
      'browse/sources/index.html',
      'browse/languages/index.html',
      'browse/kinds/index.html',
      'browse/dates/index.html',
      'browse/titles/index.html',
    ])
    expect(empty.every((page) => page.total === 0 && page.from === 0 && page.to === 0)).toBe(true)
  })

  it('refuse pages of no size', () => {
    expect(() => [
      ...toBrowsePages([], { language: 'en', pageSize: 0, sort: sortInMemory }),
    ]).toThrow(RangeError)
  })
})

describe('dates', () => {
  const given = ['2004-11?', '2004-11/2005-02', '2004', '2004-21', '2004/2006', '18XX'].map(
    (dated, index) => ({ ...article.summary, id: `given-${index}`, date: null, dated }),
  )

  it('that a keeper gives are listed by the month or year in which they begin', () => {
    const found = [...toBrowsePages(given, { language: 'en', sort: sortInMemory })]
    const headings = found.flatMap((page) =>
      page.ref.kind === 'date' && page.content.view === 'records'
        ? page.content.groups.map(({ heading, records }) => [
            page.ref.kind === 'date' && page.ref.year,
            heading,
            records.length,
          ])
        : [],
    )
    expect(headings).toEqual([
      ['2004', '2004', 3],
      ['2004', '2004-11', 2],
      [null, '18XX', 1],
    ])
  })
})

describe('titles', () => {
  const titled = (label: string): string => {
    return toTitleRow(null, { ...article.summary, label }).heading ?? ''
  }
  it.each([
    ['“Élodie”', 'E'],
    ['über', 'U'],
    ['ﬁnal', 'F'],
    ['1741', '#'],
    ['', '#'],
    ['— !', '#'],
    ['жители', 'Ж'],
    ['مدّ', 'م'],
    ['潮見表', '漢字'],
    ['うみ', 'かな'],
    ['항구', '한글'],
    ['\u{ff21}bc', 'A'],
  ])('%s stands under %s', (label, heading) => {
    expect(titled(label)).toBe(heading)
  })

  it('are ordered as their language orders them, and never as the machine is set', () => {
    const order = (language: string): readonly string[] =>
      ['Zebra', 'Ärger', 'Apfel']
        .map((label, index) => toTitleRow(null, { ...article.summary, id: `${index}`, label }))
        .sort(titleOrder(language))
        .map(({ summary }) => summary.label)
    expect(order('de')).toEqual(['Apfel', 'Ärger', 'Zebra'])
    for (const unknown of ['und', 'tlh', 'no language']) expect(order(unknown)).toEqual(order('en'))
  })
})

describe('neighbours', () => {
  it('lead through a source in its original order and back', () => {
    const neighbours = neighboursOf(summaries)
    expect(neighbours.size).toBe(summaries.length)
    for (const [id, { next, previous, position, total }] of neighbours) {
      if (next !== null) expect(neighbours.get(next.id)?.previous?.id).toBe(id)
      expect(previous === null).toBe(position === 1)
      expect(next === null).toBe(position === total)
    }
  })
})

describe('links', () => {
  it('of a page beyond the first go up as far as needed', () => {
    expect(
      relativeAddress(
        { kind: 'source', site: 'a.example', page: 2 },
        { kind: 'edition', id: 'abc' },
      ),
    ).toBe('../../../p/ab/abc.html')
  })
})
