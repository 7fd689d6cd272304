import { realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import type { Readable } from 'node:stream'
import { isArchiveFolder } from '../archive/is-archive-folder.ts'
import { byBytes } from '../by-bytes.ts'
import { UserError } from '../user-error.ts'
import { companionsBeside } from './companions-beside.ts'
import { type Companions, createCompanions } from './create-companions.ts'
import { fileDump } from './file-dump.ts'
import type { FoundDump, FoundDumps, SkippedFile } from './found-dumps.ts'
import { holdStdin } from './hold-stdin.ts'
import { openAll } from './open-all.ts'
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
 * followed unless asked, archives of Fonds and hidden files are left alone, and each file that was not taken is listed.
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
  const found = new Map<string, FoundDump>()
  const skipped = new Map<string, SkippedFile>()
  const companions = createCompanions()
  for (const path of new Set(paths)) {
    const { sources, skipped: left } =
      path === '-'
        ? { sources: [await holdStdin(options.stdin ?? process.stdin)], skipped: [] }
        : await findIn(path, options.followLinks ?? false, companions)
    for (const source of sources) add(found, source)
    for (const file of left) skipped.set(file.name, file)
  }
  return {
    sources: [...found.values()].sort((a, b) => byBytes(a.name, b.name)),
    skipped: [...skipped.values()]
      .filter((file) => !found.has(file.name))
      .sort((a, b) => byBytes(a.name, b.name)),
  }
}

function add(found: Map<string, FoundDump>, source: FoundDump): void {
  const other = found.get(source.name)
  if (other !== undefined && other.path !== source.path) {
    throw new UserError(
      2,
      `Two inputs would both be called \`${source.name}\`: ${other.path} and ${source.path}`,
      'Rename one of their folders, or give the folder that holds both.',
    )
  }
  found.set(source.name, source)
}

async function findIn(
  path: string,
  followLinks: boolean,
  companions: Companions,
): Promise<FoundDumps> {
  const absolute = await toRealPath(path)
  const kind = await stat(absolute)
  if (kind.isDirectory()) return findInFolder(path, absolute, followLinks, companions)
  if (!kind.isFile()) {
    throw new UserError(
      3,
      `${path} is neither a file nor a folder`,
      'Give a file or a folder; pipe other things in through `-`.',
    )
  }
  const folder = dirname(absolute)
  const beside = await companionsBeside(folder, basename(absolute))
  const name = joinName(basename(folder), basename(absolute))
  return { sources: [fileDump(name, absolute, beside, companions)], skipped: [] }
}

async function findInFolder(
  path: string,
  absolute: string,
  followLinks: boolean,
  companions: Companions,
): Promise<FoundDumps> {
  if (isArchiveFolder(absolute)) {
    throw new UserError(
      2,
      `${path} is an archive that Fonds built, not a folder of dumps`,
      'Give the folder that holds the dumps.',
    )
  }
  const { files, skipped } = await walkFolder(absolute, basename(absolute), followLinks)
  if (files.length === 0) {
    throw new UserError(
      3,
      `${path} holds no dumps (${countOf(skipped.length, 'other file')})`,
      'Check the path. A single file is read whatever its name is, when it is given itself.',
    )
  }
  const sources = openAll(files, (file) =>
    fileDump(file.name, join(absolute, file.relative), file.companions, companions),
  )
  return { sources, skipped }
}

async function toRealPath(path: string): Promise<string> {
  try {
    return await realpath(resolve(path))
  } catch (cause) {
    throw new UserError(3, `${path} does not exist, or cannot be reached`, 'Check the path.', {
      cause,
    })
  }
}

function joinName(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
