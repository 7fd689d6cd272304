import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root, trackedFiles } from './tracked-files.ts'

const topLevel = [
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'apps',
  'docs',
  'package-lock.json',
  'package.json',
  'packages',
  'tsconfig.base.json',
  'turbo.json',
]

/** Names that belong to a machine and not to the project. Split, so that this file does not hold them itself. */
const machineNames = [
  ['/wo', 'rk/'],
  ['/tm', 'p/fonds'],
  ['/ho', 'me/'],
  ['/ro', 'ot/'],
  ['/Us', 'ers/'],
].map((parts) => parts.join(''))

/** Texts that are data: what stands in a dump is not ours to judge. */
const data = /(?:^|\/)(?:fixtures|golden|dumps)\/|\.table\.ts$|^package-lock\.json$|\.png$/

describe('the project', () => {
  it('should have nothing else at its top than the house plan says', async () => {
    const names = new Set((await trackedFiles()).map((file) => file.split('/')[0] ?? ''))
    expect([...names].filter((name) => !name.startsWith('.')).toSorted()).toEqual(topLevel)
  })

  it('should not name any machine', async () => {
    const files = (await trackedFiles()).filter((file) => !data.test(file))
    const named = await Promise.all(
      files.map(async (file) => {
        const text = await readFile(join(root, file), 'utf8')
        return machineNames.filter((name) => text.includes(name)).map((name) => `${file}: ${name}`)
      }),
    )
    expect(files.length).toBeGreaterThan(100)
    expect(named.flat()).toEqual([])
  })

  it('should run every test that it has', async () => {
    const files = (await trackedFiles()).filter((file) => /\/test\/.*\.tsx?$/.test(file))
    const banned = new RegExp(String.raw`\b(?:it|test|describe)\.(?:skip|only|todo|runIf|skipIf)\b`)
    const silent = await Promise.all(
      files.map(async (file) =>
        banned.test(await readFile(join(root, file), 'utf8')) ? [file] : [],
      ),
    )
    expect(silent.flat()).toEqual([])
  })
})
