import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { archiveFiles, archivePages } from './archive-files.ts'
import { sharedBrowser } from './shared-browser.ts'

const browser = sharedBrowser()

interface ParsedPage {
  readonly ids: readonly string[]
  readonly links: readonly string[]
}

describe.each(['example', 'hostile'] as const)('the %s archive', (name) => {
  const { folder } = inject(name)

  it('should have no link that leads nowhere, to no anchor, or out of the folder', async () => {
    const pages = await parsedPages(folder)
    const wrong: string[] = []
    for (const [path, { links }] of pages) {
      for (const link of links) {
        if (/^(?:https?|mailto):/.test(link)) continue
        const [file = '', anchor] = splitLink(link)
        const target = file === '' ? path : join(dirname(path), file)
        if (/^[a-z][a-z+.-]*:|^\/|^\.\.\//i.test(link.startsWith('../') ? target : link)) {
          wrong.push(`${path}: ${link} is not relative`)
        } else if (!existsSync(join(folder, target)) || target.endsWith('/')) {
          wrong.push(`${path}: ${link} leads nowhere`)
        } else if (anchor !== undefined && pages.get(target)?.ids.includes(anchor) !== true) {
          wrong.push(`${path}: ${link} has no such anchor`)
        }
      }
    }
    expect(pages.size).toBeGreaterThan(10)
    expect(wrong).toEqual([])
  })

  it('should lead from its first page to every other', async () => {
    const pages = await parsedPages(folder)
    const seen = new Set(['index.html'])
    for (const path of seen) {
      for (const link of pages.get(path)?.links ?? []) {
        if (/^[a-z][a-z+.-]*:/i.test(link)) continue
        const target = join(dirname(path), splitLink(link)[0] ?? '')
        if (pages.has(target)) seen.add(target)
      }
    }
    const lost = [...pages.keys()].filter((path) => !seen.has(path) && path !== '404.html')
    expect(lost).toEqual([])
  })

  it('should name every file of its that it needs, and no host', async () => {
    const files = (await archiveFiles(folder)).filter((file) => file.endsWith('.css'))
    expect(files.length).toBeGreaterThan(0)
    for (const file of files) {
      const css = await readFile(join(folder, file), 'utf8')
      expect(css).not.toMatch(/@import|url\(\s*['"]?(?!data:)/)
    }
  })

  async function parsedPages(from: string): Promise<Map<string, ParsedPage>> {
    const context = await browser.get().newContext({ javaScriptEnabled: true })
    const page = await context.newPage()
    const parsed = new Map<string, ParsedPage>()
    for (const path of await archivePages(from)) {
      const html = await readFile(join(from, path), 'utf8')
      parsed.set(
        path,
        await page.evaluate((text) => {
          const { documentElement } = new DOMParser().parseFromString(text, 'text/html')
          // The icon stands in the page itself.
          documentElement.querySelector('link[rel=icon][href^="data:image/"]')?.remove()
          const all = [...documentElement.querySelectorAll('*')]
          const values = (attribute: string): string[] =>
            all.flatMap((element) => element.getAttribute(attribute) ?? [])
          return {
            ids: values('id'),
            links: [...values('href'), ...values('src'), ...values('action')],
          }
        }, html),
      )
    }
    await context.close()
    return parsed
  }
})

function splitLink(link: string): (string | undefined)[] {
  const [address = '', anchor] = link.split('#')
  return [
    decodeURI(address.split('?')[0] ?? ''),
    anchor === undefined ? undefined : decodeURIComponent(anchor),
  ]
}
