import type { Failure } from '../failure.ts'
import { UserError } from '../user-error.ts'

/** The error for dumps that hold no record at all: an archive is never replaced by an empty one. */
export function noRecords(failures: readonly Failure[]): UserError {
  const [first] = failures
  return new UserError(
    3,
    first === undefined
      ? 'No record was found in any dump'
      : `No record was found in any dump; ${first.where}: ${first.reason}`,
    'Nothing was published. `fonds inspect` shows how dumps are read.',
  )
}
