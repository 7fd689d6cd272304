import { describe, expect, it } from 'vitest'
import { edit } from '../support/edit.ts'

const finds = [
  'Brass lantern with two wicks',
  'Oak boat hook of four metres',
  'Tarred rope on a wooden reel',
  'Ship’s bell of cast bronze',
  'Compass in a mahogany box',
  'Sounding line of plaited hemp',
  'Folding chart table in teak',
  'Signal flags in a canvas bag',
  'Log line and hourglass',
  'Spare rudder of an open boat',
] as const

const found = (find: string): string =>
  `The ${find.toLowerCase()} was found in the loft of the old lifeboat house last week.`

describe('splitEntries', () => {
  it('should take a line that says more than the date for a part of the teaser', () => {
    const { entries } = edit(
      `Finds in the loft\n\n${finds
        .map(
          (find, day) =>
            `${find}\n\n${day + 1} May 1999 at noon - Lifeboat house - Northern loft - Third shelf\n\n${found(find)}\n\n`,
        )
        .join('')}`,
    )
    expect(entries.map(({ headline, teaser, date }) => [headline, teaser, date])).toEqual(
      finds.map((find, day) => [
        find,
        `${day + 1} May 1999 at noon - Lifeboat house - Northern loft - Third shelf\n${found(find)}`,
        `1999-05-${String(day + 1).padStart(2, '0')}`,
      ]),
    )
  })

  it('should leave the lists in a long entry as they are', () => {
    const tools = ['wire brush', 'linseed oil', 'soft rags', 'fine sand', 'beeswax', 'patience']
    const { entries, blocks } = edit(
      `Finds in the loft\n\n${finds
        .map(
          (find, day) =>
            `${find}\n\n${day + 1} May 1999\n\n${found(find)}\n\nIt can be cleaned by anybody who has these at hand:\n\n${tools.map((tool) => `- ${tool} number ${day + 1}\n`).join('')}\nOf these the sand and the oil are best bought at the chandler’s in the harbour.\n\nRead more\n\n`,
        )
        .join('')}`,
    )
    expect(entries.map(({ headline }) => headline)).toEqual(finds)
    expect(blocks.filter(({ kind }) => kind === 'list-item')).toHaveLength(60)
  })

  it('should not split an article with a few sections', () => {
    const { entries } = edit(
      `How the loft was cleared\n\nBy Anna Smith\n\n${finds.map((find) => found(find)).join(' ')}\n\n${finds
        .slice(0, 4)
        .map((find) => `${find}\n\n${found(find)} ${found(find)}\n\n`)
        .join('')}`,
    )
    expect(entries).toEqual([])
  })

  it('should take no name below a bare "by" for a headline', () => {
    const names = ['Ada Quayle', 'Jonah Trew', 'Araminta Dove', 'Ambrose Lyle', 'Philippa Gorse']
    const { entries } = edit(
      `Finds in the loft\n${finds
        .map(
          (find, at) =>
            `${find}\nby\n${names[at % names.length]}\n4.${at} avg rating, ${at + 20} ratings\nscore: ${at + 300}, and ${at + 20} people voted\n`,
        )
        .join('')}`,
    )
    expect(entries.map(({ headline }) => headline)).toEqual(finds)
  })

  it('should take a heading that names a month for a headline as the others are', () => {
    const headlines = finds.map((find, at) =>
      at % 3 === 1 ? `What was found at the harbour: March ${1990 + at}` : find,
    )
    const { entries } = edit(
      `Finds in the loft\n\n${headlines
        .map((headline, at) => `${at + 1} May 1999\n\n${headline}\n\n${found(finds[at] ?? '')}\n\n`)
        .join('')}`,
    )
    expect(entries.map(({ headline }) => headline)).toEqual(headlines)
  })
})
