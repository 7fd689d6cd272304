import type { Result } from 'hastscript'
import type { Content } from './content.ts'
import type { PageRef } from '../addresses/page-ref.ts'
import type { Frame } from './frame.ts'

/** A step of the way to a page. */
export interface Crumb {
  readonly name: Content
  readonly ref: PageRef
}

/** The way to a page, from the home page on, without the page itself. */
export function breadcrumbs(frame: Frame, crumbs: readonly Crumb[]): Result {
  const { language } = frame
  const say = language.strings.chrome
  return (
    <nav class="trail" aria-label={say.trail} lang={language.tag} dir={language.dir}>
      <ol>
        {[{ name: say.home, ref: { kind: 'home' } } satisfies Crumb, ...crumbs].map((crumb) => (
          <li>
            <a href={frame.to(crumb.ref)}>{crumb.name}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
