import {
  buildArchive,
  type BuildOptions,
  type BuildReport,
  findDumps,
  parseConfig,
} from '@fonds/build'
import { join } from 'node:path'
import { writeFiles } from './write-files.ts'

/** Dumps by path, below one folder that the test does not name. */
export type Files = Readonly<Record<string, string | Uint8Array>>

/** Writes dumps to `<root>/dumps/pages` and builds them into `<root>/archive`. */
export async function buildFiles(
  root: string,
  files: Files,
  options: Partial<BuildOptions> = {},
): Promise<BuildReport> {
  writeFiles(join(root, 'dumps/pages'), files)
  return buildArchive({
    dumps: await findDumps([join(root, 'dumps/pages')]),
    config: parseConfig('title: Town\nbaseUrl: https://town.example/', 'fonds.yaml'),
    out: join(root, 'archive'),
    ...options,
  })
}
