import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { edit } from '../support/edit.ts'

const data = process.env['FONDS_DATA'] ?? ''

it('should read the category page: title, seven entries, three spans set aside', () => {
  const edition = edit(
    readFileSync(join(data, 'category-page', 'palestinian-resistance.txt'), 'utf8'),
  )
  expect(edition.title).toBe('Palestinian Resistance')
  expect(edition.kind).toBe('listing')
  expect(edition.entries.map((entry) => entry.lines)).toEqual([
    [5, 7],
    [9, 11],
    [13, 15],
    [17, 19],
    [21, 23],
    [25, 27],
    [29, 31],
  ])
  for (const entry of edition.entries) {
    expect(entry.headline.length).toBeGreaterThan(20)
    expect(entry.teaser.length).toBeGreaterThan(200)
  }
  expect(edition.aside.map((span) => [span.rule, span.lines])).toEqual([
    ['skip-link', [1, 1]],
    ['sign-up', [32, 32]],
    ['sign-up', [34, 34]],
  ])
  expect(edition.blocks.filter((block) => block.entry === undefined)).toHaveLength(1)
})
