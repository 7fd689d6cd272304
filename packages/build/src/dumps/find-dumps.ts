import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { isArchiveFolder } from '../archive/is-archive-folder.ts'
import { byBytes } from '../by-bytes.ts'
import { UserError } from '../user-error.ts'
import { companionsBeside } from './companions-beside.ts'
import { createRefusals } from './create-refusals.ts'
import type { FoundDumps, SkippedFile } from './found-dumps.ts'
import { gatherSources, type SourceGathering } from './gather-sources.ts'
import { holdStdin } from './hold-stdin.ts'
import { noDumps } from './no-dumps.ts'
import { placeOf } from './place-of.ts'
import { unreachable } from './unreachable.ts'
import { walkFolder } from './walk-folder.ts'

/** What may differ from one run to another. */
export interface FindDumpsOptions {
  /** What `-` reads; default: the standard input of the process. */
  readonly stdin?: Readable
  /** Whether symbolic links inside folders are followed; default: no. */
  readonly followLinks?: boolean
}

/**
 * Finds the dumps in files, in folders (recursively) and, for `-`, in standard input, which is read whole here.
 * A file given by name is a dump whatever it is called; in folders, names decide. Symbolic links inside folders are not
 * followed unless asked, archives of Fonds and what is hidden are left alone, and each file or folder that was not taken
 * is listed.
 *
 * @throws UserError for a path that does not exist, files that may not be opened (all are named), a folder without dumps,
 *   and two different files that would carry one name.
 */
export async function findDumps(
  paths: readonly string[],
  options: FindDumpsOptions = {},
): Promise<FoundDumps> {
  if (paths.length === 0) {
    throw new UserError(
      2,
      'No dumps were given',
      'Name files or folders, `-` for standard input, or list them under `dumps:` in fonds.yaml.',
    )
  }
  const found = gatherSources()
  const skipped = new Map<string, SkippedFile>()
  for (const path of new Set(paths)) {
    if (path === '-') found.addHeld(await holdStdin(options.stdin ?? process.stdin))
    else await findIn(path, options.followLinks ?? false, found, skipped)
  }
  const sources = found.end((name) => skipped.delete(name))
  return { sources, skipped: [...skipped.values()].sort((a, b) => byBytes(a.name, b.name)) }
}

async function findIn(
  path: string,
  followLinks: boolean,
  found: SourceGathering,
  skipped: Map<string, SkippedFile>,
): Promise<void> {
  const absolute = await toRealPath(path)
  const kind = await stat(absolute)
  if (kind.isDirectory()) {
    await findInFolder(path, absolute, followLinks, found, skipped)
    return
  }
  if (!kind.isFile()) {
    throw new UserError(
      3,
      `${path} is neither a file nor a folder`,
      'Give a file or a folder; pipe other things in through `-`.',
    )
  }
  const folder = dirname(absolute)
  const beside = await companionsBeside(folder, basename(absolute))
  found.add(placeOf(joinName(basename(folder), basename(absolute)), absolute, beside))
}

async function findInFolder(
  path: string,
  absolute: string,
  followLinks: boolean,
  found: SourceGathering,
  skipped: Map<string, SkippedFile>,
): Promise<void> {
  if (isArchiveFolder(absolute)) {
    throw new UserError(
      2,
      `${path} is an archive that Fonds built, not a folder of dumps`,
      'Give the folder that holds the dumps.',
    )
  }
  let dumps = 0
  const others: string[] = []
  const refusals = createRefusals()
  for await (const file of walkFolder(absolute, basename(absolute), followLinks)) {
    if ('reason' in file) {
      if (file.reason !== 'system') others.push(file.name)
      skipped.set(file.name, file)
    } else {
      dumps += 1
      const place = refusals.attempt(() =>
        placeOf(file.name, join(absolute, file.relative), file.companions),
      )
      if (place !== null) found.add(place)
    }
  }
  refusals.end()
  if (dumps === 0) throw noDumps(path, others)
}

async function toRealPath(path: string): Promise<string> {
  try {
    return await realpath(resolve(path))
  } catch (cause) {
    throw unreachable(path, cause)
  }
}

function joinName(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}
