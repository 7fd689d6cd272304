import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { importsOf } from './imports-of.ts'
import { root, trackedFiles } from './tracked-files.ts'

/** An import of a source file, by its path in the repository. */
export interface SourceImport {
  readonly file: string
  readonly specifier: string
}

/**
 * What the sources of a package import, tests left out.
 *
 * @param folder of the package, as `packages/model`.
 */
export async function sourceImports(folder: string): Promise<readonly SourceImport[]> {
  const files = (await trackedFiles()).filter(
    (file) => file.startsWith(`${folder}/src/`) && /\.(?:ts|tsx)$/.test(file),
  )
  const found = await Promise.all(
    files.map(async (file) =>
      importsOf(await readFile(join(root, file), 'utf8')).map((specifier) => ({ file, specifier })),
    ),
  )
  return found.flat()
}
