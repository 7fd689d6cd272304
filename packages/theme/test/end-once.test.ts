import { describe, expect, it } from 'vitest'
import { endOnce } from '../src/citations/end-once.ts'

describe('endOnce', () => {
  it.each([
    { title: 'Who are we?', ended: '{title} {site}.' },
    { title: 'Ships of the Wenlow Trading Co.', ended: '{title} {site}.' },
    { title: 'من نحن؟', ended: '{title} {site}.' },
    { title: 'Who we are', ended: '{title}. {site}.' },
    { title: '“Who are we?”', ended: '{title}. {site}.' },
  ])('should set one stop: $title', ({ title, ended }) => {
    expect(endOnce('{title}. {site}.', { title })).toBe(ended)
  })

  it('should keep what parts a wide stop from the next word', () => {
    expect(endOnce('{title}。{site}。', { title: '灯台はどこへ？' })).toBe('{title}{site}。')
    expect(endOnce('{title}。{site}。', { title: 'Who are we?' })).toBe('{title}。{site}。')
  })
})
