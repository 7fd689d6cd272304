import { toHtml } from 'hast-util-to-html'
import { layoutNotFound, notFoundStyle } from '@fonds/theme'
import { describe, expect, it } from 'vitest'
import { sampleSite } from './samples/site.ts'

const settings = { colours: { light: {}, dark: {} }, fonts: {}, strings: {}, css: '' }
const site = sampleSite('en')

function addresses(url: string | null): readonly string[] {
  const html = toHtml(layoutNotFound({ ...site, url }, notFoundStyle(settings)))
  return [...html.matchAll(/ (?:href|action|src)="([^"]*)"/g)]
    .map((match) => match[1] ?? '')
    .filter((address) => !/^(?:#|data:)/.test(address))
}

describe('the page for an address that leads nowhere', () => {
  it('leads to the archive by whole addresses where it is known where that is', () => {
    const all = addresses('https://archive.example/harrow/')
    expect(all).toContain('https://archive.example/harrow/search.html')
    expect(all.filter((address) => !address.startsWith('https://archive.example/harrow/'))).toEqual(
      [],
    )
  })

  it('leads on from the top folder where it is not', () => {
    expect(addresses(null)).toContain('search.html')
  })

  it('asks for no stylesheet, and its own style ends where it should', () => {
    const style = `${notFoundStyle(settings)}.seal::after { content: '</style>'; }`
    const html = toHtml(layoutNotFound(site, style))
    expect(html).not.toContain('rel="stylesheet"')
    expect(html.split('</style>')).toHaveLength(2)
  })
})
