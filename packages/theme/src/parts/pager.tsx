import type { Result } from 'hastscript'
import type { Content } from './content.ts'
import type { BrowseRef } from '../addresses/page-ref.ts'
import type { BrowsePage } from '../pages/browse-page.ts'
import { fillText } from '../strings/fill-text.ts'
import { formatNumber } from '../strings/format-number.ts'
import type { Frame } from './frame.ts'

/** Pages named on either side of the present one; the first and the last are always named. Chosen, not measured. */
const AROUND = 2

/** The way to the other pages of a list; null when there is one page only. */
export function pager(frame: Frame, page: BrowsePage): Result | null {
  if (page.pages < 2) return null
  const { language } = frame
  const say = language.strings.browse
  const here = page.ref.page
  const to = (number: number): string => frame.to({ ...page.ref, page: number } satisfies BrowseRef)
  return (
    <nav class="pager" aria-label={say.pages}>
      <ul>
        {here > 1 ? (
          <li class="pager-way">
            <a rel="prev" href={to(here - 1)}>
              {say.previousPage}
            </a>
          </li>
        ) : null}
        {named(here, page.pages).map((number): Content => {
          if (number === null) return <li class="pager-gap">…</li>
          const text = formatNumber(language, number)
          return (
            <li>
              <a
                href={to(number)}
                aria-label={fillText(say.page, { page: text })}
                aria-current={number === here ? 'page' : undefined}
              >
                {text}
              </a>
            </li>
          )
        })}
        {here < page.pages ? (
          <li class="pager-way">
            <a rel="next" href={to(here + 1)}>
              {say.nextPage}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}

/** The numbers to name; null where some are left out. */
function named(here: number, pages: number): readonly (number | null)[] {
  const result: (number | null)[] = []
  let last = 0
  for (let number = 1; number <= pages; number++) {
    if (number !== 1 && number !== pages && Math.abs(number - here) > AROUND) continue
    if (number - last > 1) result.push(null)
    result.push(number)
    last = number
  }
  return result
}
