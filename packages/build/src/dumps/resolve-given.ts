import { realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UserError } from '../user-error.ts'
import type { GivenPath } from './given-path.ts'
import { unreachable } from './unreachable.ts'

/**
 * Finds what a given path leads to.
 *
 * @throws UserError where that is nothing, or neither a file nor a folder.
 */
export async function resolveGiven(path: string): Promise<GivenPath> {
  const absolute = resolve(path)
  const real = await toRealPath(path, absolute)
  const kind = await stat(real)
  if (!kind.isFile() && !kind.isDirectory()) {
    throw new UserError(
      3,
      `${path} is neither a file nor a folder`,
      'Give a file or a folder; pipe other things in through `-`.',
    )
  }
  return { absolute, real, isFolder: kind.isDirectory() }
}

async function toRealPath(path: string, absolute: string): Promise<string> {
  try {
    return await realpath(absolute)
  } catch (cause) {
    throw unreachable(path, cause)
  }
}
