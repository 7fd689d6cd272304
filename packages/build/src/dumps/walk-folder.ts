import { isCompanionName } from '@fonds/ingest/is-companion-name'
import { isDumpName } from '@fonds/ingest/is-dump-name'
import { lstat, readdir, realpath } from 'node:fs/promises'
import type { Dirent } from 'node:fs'
import { join } from 'node:path'
import { isArchiveFolder } from '../archive/is-archive-folder.ts'
import { UserError } from '../user-error.ts'
import { companionsIn } from './companions-in.ts'
import type { SkippedFile } from './found-dumps.ts'
import { type Kind, kindOf } from './kind-of.ts'
import { nameInside } from './name-inside.ts'
import { unreadable } from './unreadable.ts'

/** What stands for bytes of a name that are no UTF-8. */
const REPLACEMENT = '\ufffd'

/** A dump that a walk came upon. */
interface WalkedFile {
  readonly name: string
  /** Path from the walk's start. */
  readonly relative: string
  /** Absolute paths. */
  readonly companions: readonly string[]
}

/** A folder still to be listed, and the real paths of those that lead to it, itself included. */
interface PendingFolder {
  readonly relative: string
  readonly chain: readonly string[]
}

/**
 * Lists what is in a folder and in those below it: dumps, and what is none. Holds one folder at a time.
 *
 * @param followLinks whether symbolic links are read as what they lead to; one that leads to a folder above it is not.
 * @throws UserError when a folder cannot be listed, and for a name that is not UTF-8.
 */
export async function* walkFolder(
  folder: string,
  name: string,
  followLinks: boolean,
): AsyncGenerator<WalkedFile | SkippedFile, void> {
  const pending: PendingFolder[] = [{ relative: '', chain: [await realpath(folder)] }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const here = join(folder, next.relative)
    const kinds = new Map<string, Kind>()
    for (const entry of await list(here)) {
      kinds.set(entry.name, await kindOf(entry, join(here, entry.name), followLinks))
    }
    const names = [...kinds].filter(([, kind]) => kind === 'file').map(([entry]) => entry)
    const companionsOf = companionsIn(names)
    for (const [entry, kind] of kinds) {
      const relative = join(next.relative, entry)
      const fullName = nameInside(name, relative)
      if (kind === 'folder') {
        await assertReachable(join(folder, relative))
        const real = await realpath(join(folder, relative))
        if (isArchiveFolder(real)) yield { name: fullName, reason: 'archive' }
        else if (next.chain.includes(real)) yield { name: fullName, reason: 'symbolic-link' }
        else pending.push({ relative, chain: [...next.chain, real] })
      } else if (kind !== 'file') {
        yield { name: fullName, reason: kind }
      } else if (isDumpName(entry)) {
        await assertReachable(join(folder, relative))
        const companions = companionsOf(entry).map((other) => join(here, other))
        yield { name: fullName, relative, companions }
      } else if (!isCompanionName(entry)) yield { name: fullName, reason: 'not-a-dump' }
    }
  }
}

async function list(folder: string): Promise<Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true })
  } catch (cause) {
    throw unreadable(folder, cause)
  }
}

/** Where a name is not UTF-8, the one that Node.js gives for it leads to no file. */
async function assertReachable(path: string): Promise<void> {
  if (!path.includes(REPLACEMENT)) return
  try {
    await lstat(path)
  } catch (cause) {
    throw new UserError(
      3,
      `${path} cannot be opened: its name is not UTF-8 (${REPLACEMENT} stands for what is not)`,
      'Rename it, as `convmv -r -f latin1 -t utf-8 --notest FOLDER` does for a whole folder.',
      { cause },
    )
  }
}
