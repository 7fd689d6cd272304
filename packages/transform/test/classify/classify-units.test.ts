import { describe, expect, it } from 'vitest'
import { classifyUnits } from '../../src/classify/classify-units.ts'
import { linesAsUnits } from './lines-as-units.ts'

const categoryPage = `Skip to content

Along The Harbour

Council Votes To Reopen The Old Ferry Pier Next Spring

The town council met on Tuesday evening to discuss the state of the ferry pier, which has been closed since the storm of last autumn. After three hours of debate, members voted to repair its foundations and to reopen it in spring, at a cost of some two million crowns, half of which the region will pay.

Why The Herring Came Back To The Bay After Forty Years

For forty years hardly a herring was seen in the bay. Fishermen sold their boats, smokehouses became flats. Then, last winter, the nets were full again. Biologists believe that colder currents, and a ban on trawling near the coast, have made the difference, although nobody can say how long it will last.
Sign Up To Our Weekly Letter

Local papers are closing everywhere along the coast. Sign up for our weekly newsletter so you don't miss what happens at your own front door.`

describe('a category page', () => {
  const units = linesAsUnits(categoryPage)
  const classified = classifyUnits(units, 'one')
  it('sets the skip link, the sign-up line and its blurb aside, and keeps the rest', () => {
    expect(
      units.filter((_, at) => classified[at]?.keep === false).map((unit) => unit.text),
    ).toEqual([units[0]?.text, units[6]?.text, units[7]?.text])
  })
  it('names the rules', () => {
    expect([0, 6, 7].map((at) => classified[at]?.rule)).toEqual(['skip-link', 'sign-up', 'sign-up'])
  })
})

describe('evidence of the site', () => {
  const text = `Open on Saturdays\nLamp Oil Museum\n\nThe museum shows two hundred lamps from the harbour, from the oldest tin lamps to the first electric ones.`
  it('sets aside a short line that stands on most of the site', () => {
    const units = linesAsUnits(text, (line) => (line.startsWith('Open') ? 'most' : 'own'))
    const [open] = classifyUnits(units, 'many')
    expect(open).toMatchObject({ keep: false, rule: 'repeated-on-site' })
  })
})
