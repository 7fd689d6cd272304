import { describe, expect, it } from 'vitest'
import { edit } from '../support/edit.ts'

const text = `The harbour office at the northern pier opens again on Monday after two years of repairs, the council said on Thursday evening. The roof, which leaked since the storm of 1996, was replaced by a carpenter from the village.

Visitors find the tide tables, the register of boats and a small exhibition of photographs on the ground floor. The office is open from nine in the morning until four in the afternoon, except on Sundays and on public holidays.

© 1999 The Packet`
const line = 'The Packet | Harbour office opens again after two years'
const title = 'Harbour office opens again after two years'

describe('findTitle', () => {
  it('should take the name of the site off in front of the title, too', () => {
    const { title: found, aside } = edit(`${line}\n\n3 May 1999\n\n${text}`)
    expect(found).toBe(title)
    expect(aside).toContainEqual(expect.objectContaining({ rule: 'site-name' }))
  })
  it('should set such a line aside where the headline says the very same', () => {
    const { title: found, aside } = edit(`${line}\n\nHome\nNews\nSport\n${title}\n\n${text}`)
    expect(found).toBe(title)
    expect(aside).toContainEqual(expect.objectContaining({ rule: 'repeated-in-page' }))
  })
})
