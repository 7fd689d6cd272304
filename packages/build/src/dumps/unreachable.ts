import { MEMBER_MARK } from '@fonds/model'
import { lstatSync } from 'node:fs'
import { errorCode } from '../error-code.ts'
import { UnreadableError } from './unreadable-error.ts'

/** The error for a path that leads to nothing that could be opened. */
export function unreachable(path: string, cause: unknown): UnreadableError {
  const [what, hint] = explain(path, errorCode(cause))
  return new UnreadableError(path, what, hint, { cause })
}

function explain(path: string, code: string | null): readonly [what: string, hint: string] {
  const link = 'Find what it led to, or leave it out.'
  if (code === 'ELOOP') return ['is a symbolic link that leads back to itself', link]
  if (code !== 'ENOENT' && code !== 'ENOTDIR') {
    const why = code === null ? '' : ` (${code})`
    return [`cannot be reached${why}`, 'Check the permissions of the folders above it.']
  }
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true)
    return ['is a symbolic link that leads nowhere', link]
  const member = path.includes(MEMBER_MARK)
    ? ' A page in a ZIP or tar can be inspected and explained; else the whole file is given.'
    : ''
  return ['does not exist', `Check the path.${member}`]
}
