import { basename, dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { isArchiveFolder } from '../archive/is-archive-folder.ts'
import { byBytes } from '../by-bytes.ts'
import { UserError } from '../user-error.ts'
import { companionsBeside } from './companions-beside.ts'
import { createNaming, type NamedPlace } from './create-naming.ts'
import { createRefusals } from './create-refusals.ts'
import type { ApartFolder, FoundDumps, SkippedFile } from './found-dumps.ts'
import { gatherSources, type SourceGathering } from './gather-sources.ts'
import type { GivenPath } from './given-path.ts'
import { holdStdin } from './hold-stdin.ts'
import { noDumps } from './no-dumps.ts'
import { placeOf } from './place-of.ts'
import { resolveFolders } from './resolve-folders.ts'
import { resolveGiven } from './resolve-given.ts'
import { walkFolder } from './walk-folder.ts'

/** What may differ from one run to another. */
export interface FindDumpsOptions {
  /** What `-` reads; default: the standard input of the process. */
  readonly stdin?: Readable
  /** Whether symbolic links inside folders are followed; default: no. */
  readonly followLinks?: boolean
  /**
   * Folders that an archive is made of, as `dumps` of fonds.yaml lists them: what lies in one is called as when all of it
   * is read. Default: none. Those that are not there count for nothing.
   */
  readonly within?: readonly string[]
  /** Whether a folder that is given begins the names of its dumps even so, as published ids want it; default: no. */
  readonly keepFolderNames?: boolean
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
  const { followLinks = false, keepFolderNames = false, within = [] } = options
  const given = new Map<string, GivenPath>()
  for (const path of paths) if (path !== '-') given.set(path, await resolveGiven(path))
  const naming = createNaming({
    given: [...given.values()],
    within: await resolveFolders(within),
    keepFolderNames,
    followLinks,
  })
  const found = gatherSources()
  const skipped = new Map<string, SkippedFile>()
  const names = new Map<string, string>()
  const apart: ApartFolder[] = []
  for (const path of new Set(paths)) {
    const one = given.get(path)
    if (one === undefined) {
      const held = await holdStdin(options.stdin ?? process.stdin)
      found.addHeld(held)
      names.set(path, held.name)
      continue
    }
    const place = naming.nameOf(one)
    names.set(path, place.name)
    if (!one.isFolder) {
      await findFile(place, found)
      continue
    }
    await findInFolder(path, place, followLinks, found, skipped)
    const inArchive = naming.nameWithin(one)
    if (inArchive !== null && inArchive !== place.name)
      apart.push({ name: place.name, within: inArchive })
  }
  const sources = found.end((name) => skipped.delete(name))
  return {
    sources,
    skipped: [...skipped.values()].sort((a, b) => byBytes(a.name, b.name)),
    names,
    apart,
  }
}

async function findFile({ name, path }: NamedPlace, found: SourceGathering): Promise<void> {
  found.add(placeOf(name, path, await companionsBeside(dirname(path), basename(path))))
}

async function findInFolder(
  path: string,
  { name, path: absolute }: NamedPlace,
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
  for await (const file of walkFolder(absolute, name, followLinks)) {
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
