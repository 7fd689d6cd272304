import type { SearchSetup } from '@fonds/theme'
import type { FilterCounts } from '../engine/pagefind.ts'
import { listFacets, type ListFacet } from '../engine/search-request.ts'
import { isNarrowed } from '../state/is-narrowed.ts'
import type { SearchState } from '../state/search-state.ts'
import { unnarrowed } from '../state/unnarrowed.ts'
import { element } from './element.ts'
import { facetList } from './facet-list.ts'
import { keepFocus } from './keep-focus.ts'
import { languageLabel } from './language-label.ts'
import type { Speaker } from './speaker.ts'
import { yearFacet } from './year-facet.ts'

/** Where there is room for the filters beside the results, they are open from the start. */
const WIDE = '(min-width: 56rem)'

export interface FilterPane {
  /** Takes its place, so that nothing moves when the counts arrive. */
  readonly open: () => void
  readonly show: (state: SearchState, counts: FilterCounts) => void
  readonly hide: () => void
}

/** What a search can be narrowed by, with counts. */
export function createFilterPane(
  place: HTMLElement,
  setup: SearchSetup,
  speaker: Speaker,
  onChange: (change: Partial<SearchState>) => void,
): FilterPane {
  const unfolded = new Set<ListFacet>()
  const labels: Readonly<Record<ListFacet, (value: string) => string>> = {
    source: (value) => value,
    language: (value) => languageLabel(value, setup, speaker),
    kind: (value) => Object.entries(setup.kinds).find(([kind]) => kind === value)?.[1] ?? value,
  }
  const facets = element('div', { class: 'facets' })
  const details = element(
    'details',
    { open: matchMedia(WIDE).matches },
    element('summary', {}, place.getAttribute('aria-label') ?? ''),
    facets,
  )
  place.replaceChildren(details)

  const show: FilterPane['show'] = (state, counts) => {
    const lists = listFacets.map((facet) =>
      facetList(
        {
          facet,
          counts: counts[facet] ?? {},
          chosen: state[facet],
          label: labels[facet],
          open: unfolded.has(facet),
          onChoose: (chosen) => onChange({ [facet]: chosen }),
          onOpen() {
            unfolded.add(facet)
            show(state, counts)
          },
        },
        speaker,
      ),
    )
    const years = yearFacet(
      {
        counts: counts['year'] ?? {},
        range: state,
        onChoose: ({ from, to }) => onChange({ from, to }),
      },
      speaker,
    )
    const clear = element(
      'button',
      { type: 'button', class: 'facet-clear', 'data-key': 'clear' },
      speaker.say('clear'),
    )
    clear.addEventListener('click', () => onChange(unnarrowed))
    const shown = [isNarrowed(state) ? clear : null, ...lists, years]
    keepFocus(facets, () => facets.replaceChildren(...shown.filter((each) => each !== null)))
    place.hidden = facets.childElementCount === 0
  }
  return {
    show,
    open() {
      place.hidden = false
    },
    hide() {
      place.hidden = true
      facets.replaceChildren()
    },
  }
}
