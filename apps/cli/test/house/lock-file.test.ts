import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './tracked-files.ts'

/** Packages that stand for a native binary: each needs one for every system that the project runs on. */
const families = [
  { name: '@turbo', systems: ['darwin', 'linux', 'windows'] },
  { name: '@typescript', systems: ['darwin', 'linux', 'win32'] },
  { name: '@oxlint', systems: ['darwin', 'linux', 'win32'] },
  { name: '@oxlint-tsgolint', systems: ['darwin', 'linux', 'win32'] },
  { name: '@rolldown', systems: ['darwin', 'linux', 'win32'] },
  { name: '@esbuild', systems: ['darwin', 'linux', 'win32'] },
  { name: '@oxc-parser', systems: ['darwin', 'linux', 'win32'] },
  { name: '@oxc-resolver', systems: ['darwin', 'linux', 'win32'] },
] as const

const pagefindPlatforms = [
  'darwin-arm64',
  'darwin-x64',
  'freebsd-x64',
  'linux-arm64',
  'linux-x64',
  'windows-arm64',
  'windows-x64',
]

describe('package-lock.json', () => {
  it.each(families)('should hold $name for every system', async ({ name, systems }) => {
    const locked = (await lockedPackages()).filter((path) => path.includes(`node_modules/${name}/`))
    for (const system of systems) {
      expect(
        locked.filter((path) => path.includes(`-${system}`) || path.includes(`/${system}`)),
      ).not.toEqual([])
    }
  })

  it('should hold the seven binaries of Pagefind, written by hand', async () => {
    const locked = await lockedPackages()
    const found = locked.filter((path) => path.startsWith('node_modules/@pagefind/'))
    expect(found.map((path) => path.split('/').at(-1) ?? '').toSorted()).toEqual(pagefindPlatforms)
  })

  it('should hold every optional package that a locked package names', async () => {
    const lock = await readLock()
    const missing = Object.entries(lock).flatMap(([path, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter(
          (name) => !(`node_modules/${name}` in lock) && !(`${path}/node_modules/${name}` in lock),
        )
        .map((name) => `${path} -> ${name}`),
    )
    expect(missing).toEqual([])
  })

  it('should name no registry but the public one', async () => {
    const text = await readFile(join(root, 'package-lock.json'), 'utf8')
    const hosts = new Set(
      [...text.matchAll(/"resolved": "(https?:\/\/[^/"]+)/g)].map((match) => match[1]),
    )
    hosts.delete('https://registry.npmjs.org')
    expect([...hosts]).toEqual([])
  })

  it('should be led by exact versions in every package.json', async () => {
    const lock = await readLock()
    const ranges = Object.entries(lock)
      .filter(([path]) => !path.includes('node_modules'))
      .flatMap(([path, { dependencies = {}, devDependencies = {} }]) =>
        Object.entries({ ...dependencies, ...devDependencies })
          .filter(([name, range]) => !name.startsWith('@fonds/') && !/^\d+\.\d+\.\d+$/.test(range))
          .map(([name, range]) => `${path}: ${name} ${range}`),
      )
    expect(ranges).toEqual([])
  })
})

interface LockedPackage {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

async function readLock(): Promise<Readonly<Record<string, LockedPackage>>> {
  const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
    await readFile(join(root, 'package-lock.json'), 'utf8'),
  )
  return lock.packages
}

async function lockedPackages(): Promise<string[]> {
  return Object.keys(await readLock())
}
