import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { sourceImports } from './source-imports.ts'

/** The packages by level: each may import those of lower levels, and no other. */
const levels = {
  model: 0,
  ingest: 1,
  transform: 1,
  theme: 1,
  search: 1,
  workflow: 1,
  build: 2,
  reader: 3,
  example: 3,
  cli: 4,
} as const

type Workspace = keyof typeof levels

const folders: Readonly<Record<Workspace, string>> = {
  model: 'packages/model',
  ingest: 'packages/ingest',
  transform: 'packages/transform',
  theme: 'packages/theme',
  search: 'packages/search',
  workflow: 'packages/workflow',
  build: 'packages/build',
  reader: 'apps/reader',
  example: 'apps/example',
  cli: 'apps/cli',
}

/** Packages that take and return values: they run in a worker, a test and a browser alike. */
const withoutFiles: readonly Workspace[] = ['model', 'ingest', 'transform', 'theme']

/** Ingest may unpack and hash; the others touch no built-in module of Node at all. */
const builtIns: Readonly<Partial<Record<Workspace, readonly string[]>>> = {
  model: [],
  ingest: [
    'node:zlib',
    'node:crypto',
    'node:buffer',
    'node:stream',
    'node:stream/promises',
    'node:assert/strict',
  ],
  transform: [],
  theme: [],
}

const names = Object.keys(levels).filter((name): name is Workspace => name in levels)

describe.each(names)('%s', (name) => {
  it('should import other packages by name, and only of lower levels', async () => {
    const wrong: string[] = []
    for (const { file, specifier } of await sourceImports(folders[name])) {
      const other = /^@fonds\/([^/]+)(\/.*)?$/.exec(specifier)
      if (other === null) continue
      const imported = names.find((each) => each === other[1])
      if (imported === undefined || levels[imported] >= levels[name]) {
        wrong.push(`${file} imports ${specifier}, which is not below it`)
      } else if (!(`.${other[2] ?? ''}` in (await manifestOf(imported)).exports)) {
        wrong.push(`${file} reaches into ${specifier}, which is not exported`)
      }
    }
    expect(wrong).toEqual([])
  })

  it('should not leave its folder by a path', async () => {
    const wrong = (await sourceImports(folders[name])).filter(
      ({ file, specifier }) =>
        specifier.startsWith('.') &&
        !new URL(specifier, `file:///${file}`).pathname.startsWith(`/${folders[name]}/`),
    )
    expect(wrong).toEqual([])
  })
})

it.each(withoutFiles)('%s should use no built-in module but those named here', async (name) => {
  const allowed = builtIns[name] ?? []
  const wrong = (await sourceImports(folders[name])).filter(
    ({ specifier }) => specifier.startsWith('node:') && !allowed.includes(specifier),
  )
  expect(wrong).toEqual([])
})

it('should need Pagefind in one package only', async () => {
  const needing = await Promise.all(
    names.map(async (name) => ('pagefind' in (await manifestOf(name)).dependencies ? [name] : [])),
  )
  expect(needing.flat()).toEqual(['search'])
})

async function manifestOf(
  name: Workspace,
): Promise<{ dependencies: Record<string, string>; exports: Record<string, unknown> }> {
  const path = new URL(`../../../../${folders[name]}/package.json`, import.meta.url)
  return { dependencies: {}, exports: {}, ...JSON.parse(await readFile(path, 'utf8')) }
}
