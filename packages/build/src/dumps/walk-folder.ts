import { isCompanionName, isDumpName } from '@fonds/ingest'
import type { Dirent } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { isArchiveFolder } from '../archive/is-archive-folder.ts'
import { companionsOf } from './companions-of.ts'
import type { SkippedFile, SkipReason } from './found-dumps.ts'
import { unreadable } from './unreadable.ts'

/** A dump that a walk came upon. */
interface WalkedFile {
  readonly name: string
  /** Path from the walk's start. */
  readonly relative: string
  /** Absolute paths. */
  readonly companions: readonly string[]
}

/** What a folder holds. */
export interface WalkedFolder {
  readonly files: readonly WalkedFile[]
  readonly skipped: readonly SkippedFile[]
}

/**
 * Lists the dumps in a folder and in those below it.
 *
 * @throws UserError when a folder can not be listed.
 */
export async function walkFolder(folder: string, name: string): Promise<WalkedFolder> {
  const files: WalkedFile[] = []
  const skipped: SkippedFile[] = []
  const pending = ['']
  for (let relative = pending.pop(); relative !== undefined; relative = pending.pop()) {
    const here = join(folder, relative)
    const entries = await list(here)
    const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
    for (const entry of entries) {
      const path = join(relative, entry.name)
      const fullName = [name, ...path.split(/[/\\]/)].filter(Boolean).join('/')
      const reason = await reasonToSkip(entry, join(folder, path))
      if (reason !== null) skipped.push({ name: fullName, reason })
      else if (entry.isDirectory()) pending.push(path)
      else if (!isCompanionName(entry.name)) {
        const companions = companionsOf(entry.name, names).map((other) => join(here, other))
        files.push({ name: fullName, relative: path, companions })
      }
    }
  }
  return { files, skipped }
}

async function list(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (cause) {
    throw unreadable(folder, cause)
  }
}

/** Null: it is read. */
async function reasonToSkip(entry: Dirent, path: string): Promise<SkipReason | null> {
  if (entry.name.startsWith('.')) return 'hidden'
  if (entry.isSymbolicLink()) return 'symbolic-link'
  if (entry.isDirectory()) return (await isArchiveFolder(path)) ? 'archive' : null
  if (!entry.isFile()) return 'special-file'
  return isCompanionName(entry.name) || isDumpName(entry.name) ? null : 'not-a-dump'
}
