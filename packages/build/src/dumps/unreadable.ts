import { UserError } from '../user-error.ts'

/** The error for a path that exists and cannot be opened. */
export function unreadable(path: string, cause: unknown): UserError {
  const why = cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : ''
  return new UserError(
    3,
    `${path} cannot be read${why}`,
    'Check its permissions, or leave it out.',
    {
      cause,
    },
  )
}
