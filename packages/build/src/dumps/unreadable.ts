import { errorCode } from '../error-code.ts'
import { UnreadableError } from './unreadable-error.ts'

/** What systems call what may be the matter, in words, and what to do about it. */
const causes: ReadonlyMap<string, readonly [reason: string, hint: string]> = new Map([
  ['ENOENT', ['is not there any more', 'Bring back what was moved or deleted meanwhile']],
  ['ENOTDIR', ['is not there any more', 'Bring back what was moved or deleted meanwhile']],
  ['EISDIR', ['is no file any more', 'Bring back what stood there']],
  ['ELOOP', ['is a symbolic link that leads back to itself', 'Find what it led to']],
  ['EACCES', ['cannot be read (EACCES)', 'Check the permissions']],
  ['EPERM', ['cannot be read (EPERM)', 'Check the permissions']],
])

/** The error for a path that a folder lists, or listed a moment ago, and that cannot be read. */
export function unreadable(path: string, cause: unknown): UnreadableError {
  const code = errorCode(cause)
  const [reason, hint] = causes.get(code ?? '') ?? [
    `cannot be read${code === null ? '' : ` (${code})`}`,
    'Check the disk, or the network, that it lies on',
  ]
  return new UnreadableError(path, reason, `${hint}, or leave it out.`, { cause })
}
