import type { Failure } from '../failure.ts'
import { UserError } from '../user-error.ts'

/** Dumps named in one message; of more, the number is told. Chosen, not measured. */
const MOST_NAMES = 20

/** The error where nothing of all that was given can be read; all are told together, so that they can be mended at once. */
export function nothingReadable(unread: readonly Failure[]): UserError {
  const named = unread.slice(0, MOST_NAMES).map(({ where, reason }) => `${where} ${reason}`)
  const [one = 'Nothing was given', ...others] = named
  const hint = unread[0]?.hint ?? 'Give a file or a folder.'
  if (others.length === 0) return new UserError(3, one, hint)
  const rest = unread.length > named.length ? [`and ${unread.length - named.length} more`] : []
  const list = [...named, ...rest].map((line) => `\n  ${line}`).join('')
  return new UserError(3, `None of ${unread.length} dumps can be read:${list}`, hint)
}
