import { existsSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { openManifest } from '../archive/open-manifest.ts'
import { walkFiles } from '../archive/walk-files.ts'
import type { FoundDump } from '../dumps/found-dump.ts'
import { UserError } from '../user-error.ts'
import { findForeign } from './find-foreign.ts'

/** The places that a build writes to. */
export interface OutPlaces {
  /** The published folder; absolute, links resolved. */
  readonly out: string
  /** The new archive while it is written: beside `out`, so that it can be renamed into place. */
  readonly staged: string
  /** The archive before, in the moment between two renames. */
  readonly old: string
  readonly lock: string
}

/** Files that file managers leave in any folder. */
const stray = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini'])

/** Where a build with a published folder writes. Looks at nothing but links. */
export function outPlaces(out: string): OutPlaces {
  const absolute = resolve(out)
  const real = existsSync(absolute) ? realpathSync(absolute) : absolute
  const beside = (end: string): string => join(dirname(real), `.${basename(real)}.${end}`)
  return { out: real, staged: beside('staged'), old: beside('old'), lock: beside('lock') }
}

/**
 * Makes sure that a folder may be replaced: that it does not exist, is empty, or is an archive of ours with nothing else
 * in it.
 *
 * @param stands whether it is known to stand as a build left it.
 * @throws UserError when it may not.
 */
export function assertReplaceable(
  places: OutPlaces,
  dumps: Iterable<FoundDump>,
  stands: boolean,
): void {
  const { out } = places
  const above = nearestAbove(out)
  if (!statSync(above).isDirectory())
    throw new UserError(
      2,
      `${out} cannot be made: ${above} is a file`,
      'Name another folder with `--out`.',
    )
  if (out === dirname(out))
    throw new UserError(2, `${out} cannot be an archive`, 'Name a folder with `--out`.')
  for (const { path } of dumps) {
    if (path !== null && path.startsWith(out + sep)) {
      throw new UserError(
        2,
        `The dump ${path} lies in the folder that would be replaced, ${out}`,
        'Publish to another folder with `--out`.',
      )
    }
  }
  if (stands || !existsSync(out)) return
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

/** The path above that exists and is nearest; in the end the root. */
function nearestAbove(path: string): string {
  const above = dirname(path)
  return above === path || existsSync(above) ? above : nearestAbove(above)
}

/** Brings back the archive that a build moved aside when it was killed between its two renames. */
export function recoverOld({ out, old }: OutPlaces): void {
  if (!existsSync(old)) return
  if (existsSync(out)) rmSync(old, { recursive: true, force: true })
  else renameSync(old, out)
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
