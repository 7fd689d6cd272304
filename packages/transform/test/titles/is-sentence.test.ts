import { describe, expect, it } from 'vitest'
import { isSentence } from '../../src/titles/is-sentence.ts'

describe('isSentence', () => {
  it.each([
    'How To Use Gym Equipment (With Confidence!)',
    'How Does a Robot Vacuum Map the House？',
    'He asked: “Who keeps the tide tables?”',
    'Short of words.',
    'Harbour office opens again after two years',
  ])('should take no title for a sentence: %s', (title) => {
    expect(isSentence(title)).toBe(false)
  })
  it.each([
    'The roof was replaced by a carpenter from the village.',
    'See https://example.org/harbour',
  ])('should take what states something, or holds an address, for none: %s', (text) => {
    expect(isSentence(text)).toBe(true)
  })
})
