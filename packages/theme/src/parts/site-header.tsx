import type { Result } from 'hastscript'
import type { PageRef } from '../addresses/page-ref.ts'
import type { Frame } from './frame.ts'

/** The archive's name and the ways into it, on every page. */
export function siteHeader(frame: Frame): Result {
  const { site, language } = frame
  const say = language.strings.chrome
  const ways: readonly (readonly [PageRef, string])[] = [
    [{ kind: 'sources', page: 1 }, say.sources],
    [{ kind: 'titles', page: 1 }, say.titles],
    [{ kind: 'dates', page: 1 }, say.dates],
    [{ kind: 'languages', page: 1 }, say.languages],
    [{ kind: 'search' }, say.search],
    [{ kind: 'about' }, say.about],
  ]
  return (
    <header class="site-header" lang={language.tag} dir={language.dir}>
      <p class="site-name">
        <a href={frame.to({ kind: 'home' })}>
          <bdi>{site.title}</bdi>
        </a>
      </p>
      <nav class="site-ways" aria-label={say.archive}>
        <ul>
          {ways.map(([ref, name]) => (
            <li>
              <a href={frame.to(ref)} aria-current={currency(frame.ref, ref)}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  )
}

function currency(here: PageRef, ref: PageRef): 'page' | 'true' | undefined {
  if (here.kind === ref.kind) return 'page' in here && here.page !== 1 ? 'true' : 'page'
  return within[here.kind] === ref.kind ? 'true' : undefined
}

/** Pages that belong to a list of the header without being it. */
const within: Partial<Record<PageRef['kind'], PageRef['kind']>> = {
  source: 'sources',
  date: 'dates',
  language: 'languages',
}
