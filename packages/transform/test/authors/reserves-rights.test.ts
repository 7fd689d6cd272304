import { describe, expect, it } from 'vitest'
import { reservesRights } from '../../src/authors/reserves-rights.ts'

describe('reservesRights', () => {
  it.each([
    'כל הזכויות שמורות',
    'Alle Rechte vorbehalten.',
    '© 2009 Lloyd Reeve. All Rights Reserved',
  ])('should hold for %s', (line) => {
    expect(reservesRights(line)).toBe(true)
  })
  it('should not hold for a signature', () => {
    expect(reservesRights('Harriet Oxlade')).toBe(false)
  })
})
