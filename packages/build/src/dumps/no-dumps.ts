import { byBytes } from '../by-bytes.ts'
import { UserError } from '../user-error.ts'

/** The error for a folder in which nothing is taken for a dump. @param others the names of what else is in it. */
export function noDumps(path: string, others: readonly string[]): UserError {
  const count = `${others.length} other file${others.length === 1 ? '' : 's'}`
  const [first] = others.toSorted(byBytes)
  return new UserError(
    3,
    `${path} holds no dumps (${first === undefined ? count : `${count}, as ${first}`})`,
    'Check the path. In a folder, files are read by the ending of their names, and neither what is hidden nor symbolic ' +
      'links are; a file that is given itself is read whatever it is called.',
  )
}
