import { basename, dirname } from 'node:path'
import type { Failure } from '../failure.ts'
import type { UnreadableError } from './unreadable-error.ts'

/** Says of a dump that it cannot be read. @param error of it, or of something that is needed to read it. */
export function toFailure(
  { name, path }: { readonly name: string; readonly path: string | null },
  error: UnreadableError,
): Failure {
  const { reason, hint } = error
  if (error.path === path) return { where: name, reason, hint }
  if (path !== null && error.path === dirname(path))
    return { where: name, reason: `the folder that holds it ${reason}`, hint }
  return { where: name, reason: `${basename(error.path)}, which speaks about it, ${reason}`, hint }
}
