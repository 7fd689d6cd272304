import { explainLine } from '@fonds/transform'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { VFile } from 'vfile'

const input = (fixture: string): VFile =>
  new VFile({
    path: 'page.txt',
    value: readFileSync(new URL(`../fixtures/${fixture}/input.txt`, import.meta.url), 'utf8'),
  })

describe('explainLine', () => {
  it('should say so where what stands around a line decided against the classifier', () => {
    const { fate, rule, change } = explainLine(input('read-more/fires-alone-behind-an-ellipsis'), 7)
    expect([fate, rule]).toEqual(['aside', 'read-more'])
    expect(change).toBe(
      'The classifier spoke the other way; what stands around the line decided (`read-more`). A `keep` rule for the line would change it.',
    )
  })

  it('should name the loudest voice where the classifier decided', () => {
    const { fate, change } = explainLine(input('read-more/fires-alone-behind-an-ellipsis'), 3)
    expect(fate).toBe('published')
    expect(change).toMatch(/^(?:Without|No single voice decided)/)
  })
})
