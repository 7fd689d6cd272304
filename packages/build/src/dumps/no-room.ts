import { tmpdir } from 'node:os'
import { errorCode } from '../error-code.ts'
import { UserError } from '../user-error.ts'

/** The error for a temporary folder that cannot be written to. @param what it should have held, as a sentence begins. */
export function noRoom(what: string, cause: unknown): UserError {
  const code = errorCode(cause)
  const why = code === null ? '' : ` (${code})`
  return new UserError(
    3,
    `${what} cannot be held in ${tmpdir()}${why}`,
    'Make room there, or name a folder with more room in the variable TMPDIR.',
    { cause },
  )
}
