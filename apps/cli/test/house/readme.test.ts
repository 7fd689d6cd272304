import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from './tracked-files.ts'

it('should show npm scripts that exist', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8')
  const manifest: { scripts: Record<string, string> } = JSON.parse(
    await readFile(join(root, 'package.json'), 'utf8'),
  )
  const shown = [...readme.matchAll(/npm (?:run ([\w:-]+)|(test)\b)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  )
  expect(shown).toEqual(expect.arrayContaining(['demo', 'test']))
  expect(shown.filter((name) => !(name in manifest.scripts))).toEqual([])
})

it('should link to files that exist', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8')
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map((match) => match[1] ?? '')
  const missing = await Promise.all(
    links.map(async (link) => {
      try {
        await readFile(join(root, link))
        return []
      } catch {
        return [link]
      }
    }),
  )
  expect(links.length).toBeGreaterThan(0)
  expect(missing.flat()).toEqual([])
})
