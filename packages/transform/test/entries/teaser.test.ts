import { describe, expect, it } from 'vitest'
import { edit } from '../support/edit.ts'

const items = [
  ['Brass lantern with two wicks', '$48.00 instead of $56.00'],
  ['Oak boat hook of four metres', '$31.50 instead of $35.00'],
  ['Tarred rope on a wooden reel', '$12.20 instead of $15.00'],
  ['Ship’s bell of cast bronze', '$99.00 instead of $120.00'],
  ['Compass in a mahogany box', '$75.00 instead of $80.00'],
] as const

describe('the teaser of an entry', () => {
  it('should be its price where it has no running text, and no button', () => {
    const { entries } = edit(
      `Chandler’s goods\n\n${items.map(([name, price]) => `${name}\n\n${price}\n\nAdd to basket\n\n`).join('')}`,
    )
    expect(entries.map(({ headline, teaser }) => [headline, teaser])).toEqual(items)
  })

  it('should be its running text, without its date', () => {
    const { entries } = edit(
      `Finds in the loft\n\n${items
        .map(
          ([name]) =>
            `${name}\n\n3 May 1999\n\nThe ${name.toLowerCase()} was found in the loft of the old lifeboat house last week.\n\n`,
        )
        .join('')}`,
    )
    expect(entries).toHaveLength(items.length)
    for (const { teaser } of entries) expect(teaser).toMatch(/^The .* last week\.$/)
  })
})
