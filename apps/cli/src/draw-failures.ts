import type { Failure } from '@fonds/build'
import type { Ink } from './ink.ts'
import { visible } from './visible.ts'

/** What failed, each by name; what to do is said once, behind the first of those for which it is the same. */
export function drawFailures(failures: readonly Failure[], ink: Ink): string {
  const said = new Set<string>()
  let drawn = ''
  for (const { where, reason, hint } of failures) {
    drawn += `${ink.red('failed')} ${visible(where)}: ${visible(reason)}\n`
    if (!said.has(hint)) drawn += `  ${visible(hint)}\n`
    said.add(hint)
  }
  return drawn
}
