import { isCompanionName } from '@fonds/ingest/is-companion-name'
import { isDumpName } from '@fonds/ingest/is-dump-name'
import { existsSync } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { isArchiveFolder } from '../archive/is-archive-folder.ts'
import { companionsIn } from './companions-in.ts'
import type { SkippedFile, SkipReason } from './found-dumps.ts'
import { type Kind, kindOf } from './kind-of.ts'
import { nameInside } from './name-inside.ts'
import { unreachable } from './unreachable.ts'
import { UnreadableError } from './unreadable-error.ts'
import { unreadable } from './unreadable.ts'

/** What stands for bytes of a name that are no UTF-8. */
const REPLACEMENT = '\ufffd'

/** What a walk came upon: a dump, what is none, or what may well be one, or hold some, and cannot be read. */
export type Walked =
  | {
      readonly type: 'dump'
      readonly name: string
      readonly path: string
      /** Absolute paths. */
      readonly companions: readonly string[]
    }
  | { readonly type: 'skipped'; readonly file: SkippedFile }
  | {
      readonly type: 'unread'
      readonly name: string
      readonly path: string
      readonly error: UnreadableError
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
 */
export async function* walkFolder(
  folder: string,
  name: string,
  followLinks: boolean,
): AsyncGenerator<Walked, void> {
  const start = await attempt(folder, () => realpath(folder))
  if (start instanceof UnreadableError) {
    yield { type: 'unread', name, path: folder, error: start }
    return
  }
  const pending: PendingFolder[] = [{ relative: '', chain: [start] }]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const here = join(folder, next.relative)
    const entries = await attempt(here, () => readdir(here, { withFileTypes: true }))
    if (entries instanceof UnreadableError) {
      yield { type: 'unread', name: nameInside(name, next.relative), path: here, error: entries }
      continue
    }
    const kinds = new Map<string, Kind>()
    for (const entry of entries)
      kinds.set(entry.name, await kindOf(entry, join(here, entry.name), followLinks))
    const names = [...kinds].filter(([, kind]) => kind === 'file').map(([entry]) => entry)
    const companionsOf = companionsIn(names)
    for (const [entry, kind] of kinds) {
      const relative = join(next.relative, entry)
      const path = join(here, entry)
      const fullName = nameInside(name, relative)
      const skipped = (reason: SkipReason): Walked => ({
        type: 'skipped',
        file: { name: fullName, reason },
      })
      const unread = (error: UnreadableError): Walked => ({
        type: 'unread',
        name: fullName,
        path,
        error,
      })
      if (kind === 'folder') {
        const real = await attempt(path, () => realpath(path))
        if (real instanceof UnreadableError) yield unread(withoutName(path) ?? real)
        else if (isArchiveFolder(real)) yield skipped('archive')
        else if (next.chain.includes(real)) yield skipped('symbolic-link')
        else pending.push({ relative, chain: [...next.chain, real] })
      } else if (kind === 'broken-link' && isDumpName(entry)) {
        const error = await stat(path).then(
          () => null,
          (cause: unknown) => unreachable(path, cause),
        )
        yield error === null ? skipped(kind) : unread(error)
      } else if (kind !== 'file') {
        yield skipped(kind)
      } else if (isDumpName(entry)) {
        const error = withoutName(path)
        const companions = companionsOf(entry).map((other) => join(here, other))
        yield error === null ? { type: 'dump', name: fullName, path, companions } : unread(error)
      } else if (!isCompanionName(entry)) yield skipped('not-a-dump')
    }
  }
}

async function attempt<Result>(
  path: string,
  look: () => Promise<Result>,
): Promise<Result | UnreadableError> {
  try {
    return await look()
  } catch (cause) {
    return unreadable(path, cause)
  }
}

/** Where a name is not UTF-8, the one that Node.js gives for it leads to no file. */
function withoutName(path: string): UnreadableError | null {
  if (!path.includes(REPLACEMENT) || existsSync(path)) return null
  return new UnreadableError(
    path,
    `cannot be opened: its name is not UTF-8 (${REPLACEMENT} stands for what is not)`,
    'Rename it, as `convmv -r -f latin1 -t utf-8 --notest FOLDER` does for a whole folder.',
  )
}
