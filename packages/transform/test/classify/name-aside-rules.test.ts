import { describe, expect, it } from 'vitest'
import { nameAsideRules } from '../../src/classify/name-aside-rules.ts'
import { readPage } from '../../src/classify/measure/read-page.ts'
import { linesAsUnits } from './lines-as-units.ts'

/** Names the lines that start with `-`; those that start with `+` are kept. */
function nameLines(text: string, siteIsKnown = false): readonly (string | null)[] {
  const lines = text.split('\n').map((line) => line.trim())
  const units = linesAsUnits(lines.map((line) => line.slice(2)).join('\n'), (line) =>
    line.includes('Every Page') ? 'most' : 'own',
  )
  const keep = lines.map((line) => line.startsWith('+'))
  return nameAsideRules(units, readPage(units), keep, siteIsKnown)
}

describe('the name of a line that is set aside', () => {
  it.each([
    ['skip-link', '- Skip to main content'],
    ['skip-link', '- 本文へ'],
    ['search-box', '- Search'],
    ['login', '- Log in'],
    ['login', '- Passwort vergessen? Anmelden'],
    ['pagination', '- 1'],
    ['pagination', '- Next page'],
    ['sign-up', '- Subscribe to our newsletter'],
    ['sign-up', '- S’abonner'],
    ['cookie-notice', '- We use cookies'],
    ['share-bar', '- Share on Facebook'],
    ['advertisement', '- Advertisement'],
    ['interface-text', '- Loading'],
    ['related-links', '- You may also like'],
    ['related-links', '- Читайте также'],
    ['comments', '- Leave a reply'],
    ['legal-notice', '- Datenschutz'],
    ['footer', '- © 1998 The Lamp Oil Museum'],
    ['footer', '- All rights reserved'],
    ['navigation', '- About us'],
    ['boilerplate', '- A line of which nobody can say what it is for, though it was set aside.'],
  ])('should be %s: %s', (rule, line) => {
    expect(nameLines(`+ Something that is kept.\n${line}\n+ Something else.`)[1]).toBe(rule)
  })
  it('should be null where the line is kept', () => {
    expect(nameLines('+ Share')).toEqual([null])
  })
  it('should come from the header above it, until something is kept', () => {
    const text = `- Related articles
      - The lamp that went out in the middle of a winter night
      + The text goes on here.
      - The lamp that went out in the middle of a winter night`
    expect(nameLines(text)).toEqual(['related-links', 'related-links', null, 'boilerplate'])
  })
  it('should tell copies of what is kept from copies of what is not', () => {
    expect(
      nameLines('+ The old lamp and its many keepers\n- The old lamp and its many keepers')[1],
    ).toBe('repeated-in-page')
    expect(
      nameLines('- The old lamp and its many keepers\n- The old lamp and its many keepers')[1],
    ).not.toBe('repeated-in-page')
  })
  it('should be the site’s when the line stands on much of it', () => {
    expect(nameLines('- Every Page Says This', true)[0]).toBe('repeated-on-site')
    expect(nameLines('- Every Page Says This', false)[0]).not.toBe('repeated-on-site')
  })
  it('should call short lines between short lines a menu above the text, a footer below it', () => {
    const text = '- Lamps\n- Oils\n- Wicks\n+ The museum shows lamps.\n- Lamps\n- Oils\n- Wicks'
    expect(nameLines(text)).toEqual([
      'navigation',
      'navigation',
      'navigation',
      null,
      'footer',
      'footer',
      'footer',
    ])
  })
})
