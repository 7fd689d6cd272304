import { describe, expect, it } from 'vitest'
import { readMentions } from '../../src/titles/title-mentions.ts'

const keys = [
  'the old pier rebuilt the packet',
  'home news the old pier rebuilt',
  'the old pier rebuilt',
  'next the old pier rebuilt in pictures',
  'the old pier',
  'rebuilt',
]
const page = { keys, words: keys.map((key) => key.split(' ')) }
const mentionsOf = (index: number): unknown =>
  readMentions(page, [{ index, key: keys[index] ?? '' }])[0]

describe('readMentions', () => {
  it('should count the passages above and below that say it among other words', () => {
    expect(mentionsOf(2)).toEqual({ above: 2, below: 1, path: 1 })
  })
  it('should take the first passage for no path, as it is the title in many dumps', () => {
    const [said] = readMentions(page, [{ index: 1, key: 'the packet' }])
    expect(said).toEqual({ above: 1, below: 0, path: 0 })
  })
  it('should look for a single word in paths only', () => {
    expect(mentionsOf(5)).toEqual({ above: 0, below: 0, path: 1 })
  })
  it('should count whole words only, and no passage for a copy of another', () => {
    const [said] = readMentions(page, [{ index: 3, key: 'the old pie' }])
    expect(said).toEqual({ above: 0, below: 0, path: 0 })
    expect(mentionsOf(4)).toMatchObject({ below: 0 })
  })
})
