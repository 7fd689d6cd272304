import { existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { openManifest } from '../archive/open-manifest.ts'
import { walkFiles } from '../archive/walk-files.ts'
import { UserError } from '../user-error.ts'
import { findForeign } from './find-foreign.ts'

/** Files that file managers leave in any folder. */
const stray = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

/**
 * Makes sure that nothing is lost when a folder is replaced: that it does not exist, is empty, or is an archive of ours
 * with nothing else in it. All names in it are read.
 *
 * @throws UserError when something would be.
 */
export function assertReplaceable(out: string): void {
  if (!existsSync(out)) return
  if (!statSync(out).isDirectory()) {
    throw new UserError(2, `${out} is a file`, 'Name another folder with `--out`.')
  }
  if (readdirSync(out).every((name) => stray.has(name))) return
  const foreign = foreignIn(out)
  if (foreign !== null) {
    throw new UserError(
      2,
      `${join(out, foreign)} was not written by Fonds, and would be lost with the old archive`,
      'Nothing was written. Move it out of the archive.',
    )
  }
}

/** @throws UserError when the folder has no manifest that can be read to its end. */
function foreignIn(out: string): string | null {
  const manifest = openManifest(out)
  if (manifest === null) throw notOurs(out)
  try {
    return findForeign(manifest, walkFiles(out), (path) => stray.has(basename(path)))
  } catch (error) {
    throw error instanceof SyntaxError ? notOurs(out) : error
  }
}

function notOurs(out: string): UserError {
  return new UserError(
    2,
    `${out} is not empty, and is not an archive that Fonds built`,
    'Nothing was written. Name another folder with `--out`, or empty this one.',
  )
}
