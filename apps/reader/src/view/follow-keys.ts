import { focusOnSlash } from './focus-on-slash.ts'
import type { SearchPageParts } from './search-page-parts.ts'

const step: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

/**
 * Moves between the field and the results by keys: `/` to the field, arrows from result to result, Escape back to the
 * field. Enter follows a link, as everywhere.
 */
export function followKeys({ field, results }: SearchPageParts): void {
  focusOnSlash(field)
  document.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return
    const focused = document.activeElement
    const isInResults = focused instanceof HTMLElement && results.contains(focused)
    if (event.key === 'Escape' && isInResults) {
      field.focus()
    } else {
      const by = step[event.key]
      if (by === undefined || !(isInResults || focused === field)) return
      const links = [...results.querySelectorAll<HTMLAnchorElement>('a')]
      const at = links.findIndex((link) => link === focused)
      const target = links[at + by]
      if (target !== undefined) target.focus()
      else if (by < 0) field.focus()
      else return
      event.preventDefault()
    }
  })
}
