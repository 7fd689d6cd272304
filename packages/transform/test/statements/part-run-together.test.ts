import { describe, expect, it } from 'vitest'
import { partRunTogether, placeBefore } from '../../src/statements/part-run-together.ts'

describe('partRunTogether', () => {
  it.each([
    ['Posted on June 29, 2020November 12, 2021', 'Posted on June 29, 2020|November 12, 2021'],
    ['July 30, 2019 January 18, 2023', 'July 30, 2019| January 18, 2023'],
    ['October 17, 20236:01 PM', 'October 17, 2023|6:01 PM'],
    ['by Jane RoeNovember 20, 2007', 'by Jane Roe|November 20, 2007'],
    ['FEBRUARY 171824', 'FEBRUARY 17 1824'],
  ])('should part %s', (text, parted) => {
    expect(partRunTogether(text).text).toBe(parted)
  })

  it.each(['3 May 1999', 'Call 2019384756', 'in the 2020s', 'iPhone 2020'])(
    'should leave %s alone',
    (text) => {
      expect(partRunTogether(text).text).toBe(text)
    },
  )

  it('should say where a place stood before', () => {
    const text = 'by Jane RoeNovember 20, 2007in brief'
    const parted = partRunTogether(text)
    const [start, end] = [parted.text.indexOf('November'), parted.text.indexOf('|in')]
    expect(text.slice(placeBefore(parted, start), placeBefore(parted, end))).toBe(
      'November 20, 2007',
    )
  })
})
