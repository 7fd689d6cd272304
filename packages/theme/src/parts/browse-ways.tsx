import type { Result } from 'hastscript'
import type { PageRef } from '../addresses/page-ref.ts'
import type { Frame } from './frame.ts'

/** The browse lists: the ways to every record without searching. */
export function browseWays(frame: Frame): Result {
  const say = frame.language.strings.chrome
  const refs: readonly (readonly [PageRef, string])[] = [
    [{ kind: 'sources', page: 1 }, say.sources],
    [{ kind: 'titles', page: 1 }, say.titles],
    [{ kind: 'dates', page: 1 }, say.dates],
    [{ kind: 'languages', page: 1 }, say.languages],
    [{ kind: 'kinds', page: 1 }, say.kinds],
  ]
  return (
    <ul class="ways">
      {refs.map(([ref, name]) => (
        <li>
          <a href={frame.to(ref)}>{name}</a>
        </li>
      ))}
    </ul>
  )
}
