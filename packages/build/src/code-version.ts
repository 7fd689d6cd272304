import { digestOf } from '@fonds/workflow'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { byBytes } from './by-bytes.ts'
import type { TaskStage } from './tasks/task-stage.ts'

/** Work that is remembered by the code that does it. */
type CodeStage = TaskStage | 'publish'

/** Whose code can change what a stage gives. */
const packagesOf: Readonly<Record<CodeStage, readonly string[]>> = {
  ingest: ['model', 'ingest', 'build'],
  meet: ['model', 'build'],
  count: ['model', 'transform', 'build'],
  merge: ['build'],
  view: ['model', 'transform', 'build'],
  transform: ['model', 'transform', 'build'],
  arrange: ['model', 'theme', 'search', 'build'],
  render: ['model', 'theme', 'build'],
  lists: ['model', 'theme', 'build'],
  lean: ['model', 'theme', 'search', 'build'],
  index: ['model', 'theme', 'search', 'build'],
  publish: ['model', 'theme', 'search', 'build'],
}

/** The code that runs is what was loaded: a file that changes later changes no version of this process. */
const digests = new Map<string, string>()

const here = dirname(fileURLToPath(import.meta.url))

/**
 * The version of a stage's code: a digest of the code itself and of the exact versions it asks for, so that nobody has to
 * remember to raise a number. The runtime counts where its tables do: characters, scripts, collation.
 */
export function codeVersion(stage: CodeStage): string {
  const { icu, unicode } = process.versions
  const parts = packagesOf[stage].map((name) => {
    const digest = digests.get(name) ?? digestOfPackage(name)
    digests.set(name, digest)
    return digest
  })
  return digestOf([...parts, icu ?? '', unicode ?? ''].join('\n'))
}

/** The version of Fonds, as people call it. */
export function programVersion(): string {
  const value: unknown = JSON.parse(readFileSync(join(dirname(here), 'package.json'), 'utf8'))
  return typeof value === 'object' && value !== null && 'version' in value
    ? String(value.version)
    : '0.0.0'
}

function digestOfPackage(name: string): string {
  const root = name === 'build' ? dirname(here) : findPackage(name)
  // From source the sources count, from a build what was built.
  const code = join(root, basename(here))
  const files = readdirSync(code, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /(?<!\.d)\.[jt]sx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort(byBytes)
  const lines = [join(root, 'package.json'), ...files].map(
    (file) => `${digestOf(readFileSync(file))}  ${relative(root, file).replaceAll('\\', '/')}\n`,
  )
  return digestOf(lines.join(''))
}

function findPackage(name: string): string {
  for (let folder = here; folder !== dirname(folder); folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', '@fonds', name)
    if (existsSync(candidate)) return candidate
  }
  throw new Error(`Unexpected installation without @fonds/${name}`)
}
