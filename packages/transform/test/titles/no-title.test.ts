import { describe, expect, it } from 'vitest'
import { isNoTitle } from '../../src/titles/is-no-title.ts'
import { readPassages } from '../../src/passages/read-passages.ts'
import { parseLines } from '../../src/tree/parse-lines.ts'
import { treeLines } from '../../src/tree/tree-lines.ts'
import { edit } from '../support/edit.ts'

const text = `The harbour office at the northern pier opens again on Monday after two years of repairs, the council said on Thursday evening. The roof, which leaked since the storm of 1996, was replaced by a carpenter from the village.`

describe('findTitle', () => {
  it.each(['.. ~ , ":•,---1,..,m, . • - ,i*.t.lP', '~ ,;:.a,.-1--- • .,,.'])(
    'should name no page by what a machine read from a stain: %s',
    (stain) => {
      expect(edit(`${stain}\n\n${text}`).title).toBeNull()
    },
  )
})

describe('isNoTitle', () => {
  const passage = readPassages(treeLines(parseLines('Affordable movers')), null)[0]
  const under = { rule: 'share-bar', confidence: 0.9 }
  it('should leave a line that merely stands below a bar', () => {
    if (passage === undefined) throw new Error('no passage')
    expect(isNoTitle({ ...passage, keep: false, judgement: under }, 9)).toBe(false)
  })
  it('should take a line of the phrases of a bar for none', () => {
    if (passage === undefined) throw new Error('no passage')
    expect(isNoTitle({ ...passage, keep: false, judgement: under, phrases: 1 }, 9)).toBe(true)
  })
  it.each(['March 3, 1931 – November 19, 2017', '3. März 1931 - 19. November 2017'])(
    'should take how long somebody lived for none: %s',
    (line) => {
      const [found] = readPassages(treeLines(parseLines(line)), null)
      if (found === undefined) throw new Error('no passage')
      expect(isNoTitle(found, 9)).toBe(true)
    },
  )
  it.each(['Sie sind hier: Startseite', 'الرئيسية › المطبخ', 'Home > News > Harbour'])(
    'should take the way from the home page for none: %s',
    (line) => {
      const [found] = readPassages(treeLines(parseLines(line)), null)
      if (found === undefined) throw new Error('no passage')
      expect(isNoTitle(found, 9)).toBe(true)
    },
  )
})
