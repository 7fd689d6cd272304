import { basename, dirname } from 'node:path'
import type { Readable } from 'node:stream'
import { isArchiveFolder } from '../archive/is-archive-folder.ts'
import { byBytes } from '../by-bytes.ts'
import type { Failure } from '../failure.ts'
import { UserError } from '../user-error.ts'
import { companionsBeside } from './companions-beside.ts'
import { createNaming, type NamedPlace } from './create-naming.ts'
import type { DumpPlace } from './dump-place.ts'
import type { ApartFolder, FoundDumps, SkippedFile } from './found-dumps.ts'
import { gatherSources, type SourceGathering } from './gather-sources.ts'
import type { GivenPath } from './given-path.ts'
import { holdStdin } from './hold-stdin.ts'
import { noDumps } from './no-dumps.ts'
import { nothingReadable } from './nothing-readable.ts'
import { placeOf } from './place-of.ts'
import { resolveFolders } from './resolve-folders.ts'
import { resolveGiven } from './resolve-given.ts'
import { toFailure } from './to-failure.ts'
import { UnreadableError } from './unreadable-error.ts'
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
 * is listed. So is what cannot be read, which keeps nobody from reading the rest.
 *
 * @throws UserError for a path that does not exist, where nothing of all can be read, for a folder without dumps, and for two
 *   different files that would carry one name.
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
  const gathered: Gathered = { dumps: gatherSources(), skipped: new Map(), unread: new Map() }
  const names = new Map<string, string>()
  const apart: ApartFolder[] = []
  for (const path of new Set(paths)) {
    const one = given.get(path)
    if (one === undefined) {
      const held = await holdStdin(options.stdin ?? process.stdin)
      gathered.dumps.addHeld(held)
      names.set(path, held.name)
      continue
    }
    const place = naming.nameOf(one)
    names.set(path, place.name)
    if (!one.isFolder) {
      await findFile(place, gathered)
      continue
    }
    await findInFolder(path, place, followLinks, gathered)
    const inArchive = naming.nameWithin(one)
    if (inArchive !== null && inArchive !== place.name)
      apart.push({ name: place.name, within: inArchive })
  }
  const { skipped } = gathered
  const unread = [...gathered.unread.values()].sort((a, b) => byBytes(a.where, b.where))
  const sources = gathered.dumps.end((name) => skipped.delete(name))
  if (sources.count === 0) throw nothingReadable(unread)
  return {
    sources,
    skipped: [...skipped.values()].sort((a, b) => byBytes(a.name, b.name)),
    unread,
    names,
    apart,
  }
}

/** What was found so far; what was left alone and what cannot be read by name. */
interface Gathered {
  readonly dumps: SourceGathering
  readonly skipped: Map<string, SkippedFile>
  readonly unread: Map<string, Failure>
}

async function findFile(place: NamedPlace, gathered: Gathered): Promise<void> {
  let companions: readonly string[]
  try {
    companions = await companionsBeside(dirname(place.path), basename(place.path))
  } catch (error) {
    return addUnread(place, error, gathered)
  }
  addDump(place, companions, gathered)
}

async function findInFolder(
  path: string,
  place: NamedPlace,
  followLinks: boolean,
  gathered: Gathered,
): Promise<void> {
  if (isArchiveFolder(place.path)) {
    throw new UserError(
      2,
      `${path} is an archive that Fonds built, not a folder of dumps`,
      'Give the folder that holds the dumps.',
    )
  }
  let dumps = 0
  const others: string[] = []
  for await (const walked of walkFolder(place.path, place.name, followLinks)) {
    if (walked.type === 'skipped') {
      const { file } = walked
      if (file.reason !== 'system') others.push(file.name)
      gathered.skipped.set(file.name, file)
      continue
    }
    dumps += 1
    if (walked.type === 'unread') addUnread(walked, walked.error, gathered)
    else addDump(walked, walked.companions, gathered)
  }
  if (dumps === 0) throw noDumps(path, others)
}

function addDump(
  { name, path }: NamedPlace,
  companions: readonly string[],
  gathered: Gathered,
): void {
  let place: DumpPlace
  try {
    place = placeOf(name, path, companions)
  } catch (error) {
    return addUnread({ name, path }, error, gathered)
  }
  gathered.dumps.add(place)
}

/** @throws what is no word about a file that cannot be read. */
function addUnread(place: NamedPlace, error: unknown, { unread }: Gathered): void {
  if (!(error instanceof UnreadableError)) throw error
  unread.set(place.name, toFailure(place, error))
}
