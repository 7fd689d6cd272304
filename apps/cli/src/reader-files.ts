import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { ReaderFile } from '@fonds/build'
import { isReaderManifest } from './reader-manifest.guard.ts'

/**
 * The browser code that goes into an archive, as its bundler left it.
 *
 * @throws Error when it is not built.
 */
export async function readerFiles(): Promise<ReaderFile[]> {
  const root = dirname(createRequire(import.meta.url).resolve('@fonds/reader/package.json'))
  const folder = join(root, 'dist')
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
  if (!isReaderManifest(manifest)) {
    throw new Error(`Unexpected manifest in ${folder}, expected a list of names and roles`)
  }
  return Promise.all(
    manifest.map(async ({ name, role }) => ({
      name,
      role,
      content: await readFile(join(folder, name)),
    })),
  )
}
