import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { toHtml } from 'hast-util-to-html'
import { describe, expect, it } from 'vitest'
import { samplePages } from './samples/pages.ts'

const folder = new URL('golden/', import.meta.url)

/** One tag a line, so that a change shows as a line. */
function lines(html: string): string {
  return `${html.replaceAll('><', '>\n<')}\n`
}

/** Every kind of page in English; in Arabic those that show most of its strings. */
const looked = {
  en: [...samplePages('en').keys()],
  ar: ['home', 'about', 'search', 'edition-article', 'edition-arabic'],
} as const

describe.each(['en', 'ar'] as const)('pages in %s', (lang) => {
  const all = samplePages(lang)
  const pages = new Map(looked[lang].map((name) => [name, all.get(name)]))

  it.each([...pages.keys()])('%s is as it was looked at', (name) => {
    const page = pages.get(name)
    if (page === undefined) throw new Error(`no page ${name}`)
    const html = lines(toHtml(page))
    const file = new URL(`${name}.${lang}.html`, folder)
    if (process.env['UPDATE'] === '1') {
      mkdirSync(folder, { recursive: true })
      writeFileSync(file, html)
    }
    expect(existsSync(file), `${file.pathname} is missing; UPDATE=1 writes it`).toBe(true)
    expect(html).toBe(readFileSync(file, 'utf8'))
  })

  it('has no golden file without a page', () => {
    const known = new Set([...pages.keys()].map((name) => `${name}.${lang}.html`))
    const found = readdirSync(folder).filter((name) => name.endsWith(`.${lang}.html`))
    expect(found.filter((name) => !known.has(name))).toEqual([])
  })
})
