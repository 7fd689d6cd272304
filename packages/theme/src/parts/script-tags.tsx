import type { Result } from 'hastscript'
import type { ScriptRole } from '../pages/site.ts'
import type { Frame } from './frame.ts'

/**
 * The scripts of some roles; none holds up the page. They are classic scripts, as modules do not load from `file://`.
 */
export function scriptTags(frame: Frame, roles: readonly ScriptRole[]): Result {
  return (
    <>
      {frame.site.scripts
        .filter((script) => roles.includes(script.role))
        .map((script) => (
          <script defer src={frame.to({ kind: 'asset', name: script.name })} />
        ))}
    </>
  )
}
