import { UserError } from '../user-error.ts'
import type { FoundDump } from './found-dumps.ts'

/** Files named in one message; of more, the number is told. Chosen, not measured. */
const MOST_NAMES = 20

/**
 * Opens every file of a folder as a dump, before the first is read.
 *
 * @param open throws a UserError for one that cannot be opened.
 * @throws UserError that names all those which cannot, so that they can be mended at once.
 */
export function openAll<File>(
  files: readonly File[],
  open: (file: File) => FoundDump,
): readonly FoundDump[] {
  const dumps: FoundDump[] = []
  const refusals: UserError[] = []
  for (const file of files) {
    try {
      dumps.push(open(file))
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      refusals.push(error)
    }
  }
  const [first, ...more] = refusals
  if (first === undefined) return dumps
  if (more.length === 0) throw first
  const named = refusals.slice(0, MOST_NAMES).map(({ message }) => `\n  ${message}`)
  const others = refusals.length - named.length
  throw new UserError(
    first.code,
    `${refusals.length} dumps cannot be opened:${named.join('')}${others === 0 ? '' : `\n  and ${others} more`}`,
    first.hint,
    { cause: first },
  )
}
