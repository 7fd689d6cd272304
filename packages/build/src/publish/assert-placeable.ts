import { existsSync, statSync } from 'node:fs'
import { dirname, sep } from 'node:path'
import type { FoundDump } from '../dumps/found-dump.ts'
import { UserError } from '../user-error.ts'

/**
 * Makes sure that a folder can be made where it is asked for, and that replacing it would take no dump away.
 *
 * @param out absolute.
 * @throws UserError when it cannot, or would.
 */
export function assertPlaceable(out: string, dumps: Iterable<FoundDump>): void {
  const above = nearestAbove(out)
  if (!statSync(above).isDirectory())
    throw new UserError(
      2,
      `${out} cannot be made: ${above} is a file`,
      'Name another folder with `--out`.',
    )
  if (out === dirname(out))
    throw new UserError(2, `${out} cannot be an archive`, 'Name a folder with `--out`.')
  for (const { path } of dumps) {
    if (path !== null && path.startsWith(out + sep)) {
      throw new UserError(
        2,
        `The dump ${path} lies in the folder that would be replaced, ${out}`,
        'Publish to another folder with `--out`.',
      )
    }
  }
}

/** The path above that exists and is nearest; in the end the root. */
function nearestAbove(path: string): string {
  const above = dirname(path)
  return above === path || existsSync(above) ? above : nearestAbove(above)
}
