import { errorCode } from '../error-code.ts'
import { UserError } from '../user-error.ts'

/** The error for a path that exists and cannot be opened. */
export function unreadable(path: string, cause: unknown): UserError {
  const code = errorCode(cause)
  const why = code === null ? '' : ` (${code})`
  return new UserError(
    3,
    `${path} cannot be read${why}`,
    'Check the permissions, or leave it out.',
    {
      cause,
    },
  )
}
