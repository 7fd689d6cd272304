import { parseConfig, UserError } from '@fonds/build'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildFiles } from './build-files.ts'
import { scratchFolder } from './scratch-folder.ts'

const named: Readonly<Record<string, string>> = {
  'house.css': '.lead { letter-spacing: 0.01em; }\n',
  'regions.mjs': `export const footer = ({ h, site }) => h('footer', 'Kept by ' + site.title)
export const welcome = ({ h, standard }) => [standard(), h('p', 'Come in')]
`,
  'broken.mjs': 'export const footer = (',
  'strange.mjs': 'export const sidebar = () => null',
  'failing.mjs': "export const footer = () => { throw new Error('no ink') }",
}

function read(path: string): string {
  const text = named[path]
  if (text === undefined) throw new Error(`There is no ${path}`)
  return text
}

const pages = { 'a.txt': 'The mayor\n\nThe mayor came home on Monday, and the harbour was lit.\n' }

describe('the theme of an archive', () => {
  it('should reach every page, and come from nothing but its files', async () => {
    const settings = `title: Town
theme:
  colours:
    light: { green: '#123456' }
  fonts: { text: Junicode }
  strings:
    chrome: { about: Colophon }
  css: house.css
  regions: regions.mjs
`
    const roots = [scratchFolder(), scratchFolder()]
    const digests = new Set<string | undefined>()
    for (const root of roots) {
      const config = parseConfig(settings, 'fonds.yaml', read)
      digests.add((await buildFiles(root, pages, { config, jobs: 1 })).archive?.digest)
    }
    expect(digests.size).toBe(1)
    const folder = join(roots[0] ?? '', 'archive')
    const html = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.html'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
    expect(html.length).toBeGreaterThan(8)
    for (const page of html) {
      expect(page).toContain('<footer>Kept by Town</footer>')
      expect(page).toContain('>Colophon</a>')
    }
    expect(readFileSync(join(folder, 'index.html'), 'utf8')).toContain('<p>Come in</p>')
    const [sheet = ''] = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.css'))
    const css = readFileSync(join(folder, 'assets', sheet), 'utf8')
    for (const part of ['--green: #123456;', '--serif: Junicode;', named['house.css'] ?? ''])
      expect(css).toContain(part)
  })

  it('should change what is published when a region changes', async () => {
    const root = scratchFolder()
    const config = (text: string): ReturnType<typeof parseConfig> =>
      parseConfig('title: Town\ntheme: { regions: r.mjs }', 'fonds.yaml', () => text)
    await buildFiles(root, pages, { config: config("export const welcome = () => 'one'"), jobs: 1 })
    await buildFiles(root, pages, { config: config("export const welcome = () => 'two'"), jobs: 1 })
    expect(readFileSync(join(root, 'archive/index.html'), 'utf8')).toContain('two')
  })

  it.each(['broken.mjs', 'strange.mjs', 'failing.mjs'])(
    'should refuse %s and say why',
    async (name) => {
      const config = parseConfig(`title: Town\ntheme: { regions: ${name} }`, 'fonds.yaml', read)
      const built = buildFiles(scratchFolder(), pages, { config, jobs: 1 })
      await expect(built).rejects.toThrow(/`theme\.regions`: /)
    },
  )

  it.each([
    ['theme: { css: none.css }', 'fonds.yaml:1: `theme.css`: the file none.css cannot be read'],
    ["theme:\n  colours:\n    light: { green: 'red;}' }", 'expected a colour'],
    ["theme: { fonts: { text: 'x; } * {' } }", 'expected names of fonts'],
    [
      'theme:\n  strings:\n    chrome:\n      serach: Find',
      'fonds.yaml:4: `theme.strings.chrome.serach`: there is no text `serach` here, did you mean `search`?',
    ],
    ['theme: { colors: {} }', 'did you mean `colours`?'],
  ])('should refuse %s', (text, reason) => {
    expect(() => parseConfig(text, 'fonds.yaml', read)).toThrow(UserError)
    expect(() => parseConfig(text, 'fonds.yaml', read)).toThrow(reason)
  })
})
