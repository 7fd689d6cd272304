import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type SourceImport, sourceImports } from './source-imports.ts'
import { trackedFiles } from './tracked-files.ts'

const packages = (await trackedFiles()).flatMap((file) => {
  const folder = /^((?:apps|packages)\/[^/]+)\/package\.json$/.exec(file)?.[1]
  return folder === undefined ? [] : [folder]
})

describe.each(packages)('%s', (folder) => {
  it('should have folders that import each other in one direction only', async () => {
    expect(circular(await sourceImports(folder), `${folder}/src`)).toEqual([])
  })
})

it('should see folders that import each other', () => {
  const imports = [
    { file: 'a/src/one/x.ts', specifier: '../two/y.ts' },
    { file: 'a/src/two/z.ts', specifier: '../one/x.ts' },
    { file: 'a/src/two/z.ts', specifier: '../three/deep/w.ts' },
    { file: 'a/src/zero.ts', specifier: './one/x.ts' },
    { file: 'a/src/one/x.ts', specifier: '../zero.ts' },
  ]
  expect(circular(imports, 'a/src')).toEqual(['one → two', 'two → one'])
})

/** The imports between folders that are part of a circle. Files right in the source folder belong to none. */
function circular(imports: readonly SourceImport[], source: string): readonly string[] {
  const roomOf = (path: string): string | null => {
    const [room, ...rest] = posix.relative(source, path).split('/')
    return room === undefined || rest.length === 0 ? null : room
  }
  const uses = new Map<string, Set<string>>()
  for (const { file, specifier } of imports) {
    if (!specifier.startsWith('.')) continue
    const [from, to] = [roomOf(file), roomOf(posix.join(posix.dirname(file), specifier))]
    if (from === null || to === null || from === to) continue
    uses.set(from, (uses.get(from) ?? new Set()).add(to))
  }
  const reaches = (from: string, aim: string, seen: Set<string> = new Set()): boolean =>
    [...(uses.get(from) ?? [])].some((next) => {
      if (next === aim) return true
      if (seen.has(next)) return false
      seen.add(next)
      return reaches(next, aim, seen)
    })
  return [...uses]
    .flatMap(([from, tos]) =>
      [...tos].flatMap((to) => (reaches(to, from) ? [`${from} → ${to}`] : [])),
    )
    .toSorted()
}
