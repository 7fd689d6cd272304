import { readFile } from 'node:fs/promises'
import { dirname, join, posix } from 'node:path'
import { parseConfig } from '@fonds/build'
import { describe, expect, it } from 'vitest'
import { fencedBlocks } from './fenced-blocks.ts'
import { root, trackedFiles } from './tracked-files.ts'
import { withoutCode } from './without-code.ts'

const files = await trackedFiles()
const pages = files.filter((file) => /^docs\/.*\.md$|^CONTRIBUTING\.md$|^apps\/.*\.md$/.test(file))
const read = (file: string): Promise<string> => readFile(join(root, file), 'utf8')

describe('the documentation', () => {
  it.each(pages)('should link to files that exist: %s', async (page) => {
    const text = withoutCode(await read(page))
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map((match) =>
      posix.normalize(posix.join(dirname(page), match[1] ?? '')),
    )
    const known = (link: string): boolean =>
      files.some((file) => file === link || file.startsWith(`${link.replace(/\/$/, '')}/`))
    expect(links.filter((link) => !known(link))).toEqual([])
  })

  it.each(pages)('should show scripts that exist: %s', async (page) => {
    const text = await read(page)
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(await read('package.json'))
    const run = [...text.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? '')
    expect(run.filter((script) => !(script in scripts))).toEqual([])
  })

  it('should show settings in the guide that fonds.yaml takes', async () => {
    const blocks = fencedBlocks(await read('docs/guide.md'), 'yaml')
    const settings = blocks.filter((block) => /^(?:rules|ingest):/.test(block))
    expect(settings.length).toBe(2)
    for (const block of settings) {
      expect(() => parseConfig(block, 'fonds.yaml'), block).not.toThrow()
    }
  })

  it('should show the policy in the guide that pages carry', async () => {
    const page = await read('packages/theme/test/golden/home.en.html')
    const policy = /"Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? ''
    const directives = policy.replaceAll('&#x27;', "'").split('; ')
    const guide = await read('docs/guide.md')
    const header = /^Content-Security-Policy: (.+)$/m.exec(guide)?.[1] ?? ''
    expect(directives.length).toBeGreaterThan(5)
    // `frame-ancestors` counts in a header alone.
    expect(header.split('; ')).toEqual([...directives, "frame-ancestors 'none'"])
  })
})
