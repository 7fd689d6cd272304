import type { EditionSummary } from '@fonds/model'
import { layoutEdition, type References, toReferences } from '@fonds/theme'
import * as fc from 'fast-check'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { article, listing } from './samples/editions.ts'
import { sampleSite } from './samples/site.ts'
import { sortInMemory } from './samples/sort-in-memory.ts'

function record(
  id: string,
  title: string | null,
  headlines: readonly string[] = [],
): EditionSummary {
  const entries = headlines.map((headline, index) => ({ id: `e-${id}-${index}`, headline }))
  return {
    ...article.summary,
    id,
    title,
    label: title ?? '…',
    labelFrom: title === null ? 'words' : 'text',
    dump: `${id}.txt`,
    date: null,
    dated: null,
    entries,
  }
}

/** By id of the record. */
function referencesOf(given: readonly EditionSummary[]): ReadonlyMap<string, References> {
  const found = [...toReferences(given, sortInMemory)]
  return new Map(
    given.flatMap(({ id }, at) => {
      const references = found[at]
      return references === undefined ? [] : [[id, references]]
    }),
  )
}

const front = record('front', 'Town news', ['The  Ferry runs', 'Letters'])
const archive = record('older', 'Archive', ['The ferry runs'])
const ferry = record('story', 'The ferry runs')
const letters = ['a', 'b', 'c', 'd'].map((id) => record(`letters-${id}`, 'Letters'))

describe('references', () => {
  const found = referencesOf([ferry, archive, front, ...letters])

  it('lead from an entry to the record of its headline, and back', () => {
    expect(found.get('front')?.entries[0]?.fullText?.id).toBe('story')
    const back = found.get('story')?.listedOn
    expect(back?.links.map(({ id, anchor }) => [id, anchor])).toEqual([
      ['front', 'e-front-0'],
      ['older', 'e-older-0'],
    ])
  })

  it('tell on which other listings an entry stands', () => {
    expect(found.get('front')?.entries[0]?.alsoOn.links.map(({ id }) => id)).toEqual(['older'])
    expect(found.get('older')?.entries[0]?.alsoOn.total).toBe(1)
  })

  it('take no title for a name that many records bear', () => {
    expect(found.get('front')?.entries.map(({ headline }) => headline)).toEqual(['The  Ferry runs'])
    expect(found.get('letters-a')?.listedOn.total).toBe(0)
  })

  it('stay within a site', () => {
    const elsewhere = { ...ferry, site: 'other.example' }
    expect(referencesOf([front, elsewhere]).get('front')?.entries).toEqual([])
  })

  it('do not depend on the order of the records', () => {
    const all = [ferry, archive, front, ...letters]
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(referencesOf(shuffled).get('story')).toEqual(found.get('story'))
      }),
    )
  })

  it('make a headline a link without changing its words', () => {
    const html = toHtml(layoutEdition(sampleSite('en'), listing))
    expect(html).toMatch(
      /<h2 id="h-e-ferry-1"[^>]*><a href="[^"]+">The ferry will run on Sundays<\/a>/,
    )
    expect(html).toContain('2 more')
  })
})
