import type { SearchSetup } from '@fonds/theme'
import type { FilterCounts } from '../engine/pagefind.ts'
import type { SearchState } from '../state/search-state.ts'
import { describeOutcome } from './describe-outcome.ts'
import { createFilterPane } from './filter-pane.ts'
import { isBusy } from './is-busy.ts'
import { keepFocus } from './keep-focus.ts'
import { languageLabel } from './language-label.ts'
import type { Outcome } from './outcome.ts'
import { outcomeView } from './outcome-view.ts'
import type { SearchActions } from './search-actions.ts'
import type { SearchPageParts } from './search-page-parts.ts'
import type { Speaker } from './speaker.ts'

export interface SearchView {
  readonly showNothing: () => void
  readonly showBusy: () => void
  readonly show: (outcome: Outcome) => void
  readonly showCounts: (state: SearchState, counts: FilterCounts) => void
}

/** Draws outcomes into the page. */
export function createSearchView(
  { filters, status, results }: SearchPageParts,
  setup: SearchSetup,
  speaker: Speaker,
  actions: SearchActions,
): SearchView {
  const pane = createFilterPane(filters, setup, speaker, actions.onChange)
  const languageName = (lang: string): string => languageLabel(lang, setup, speaker)
  const titleLinks = (): readonly HTMLAnchorElement[] => [
    ...results.querySelectorAll<HTMLAnchorElement>('.hit-title a'),
  ]
  /** Of the first result that "more" brings: there a reader goes on. */
  let goOnAt: number | null = null
  const onMore = (): void => {
    goOnAt = titleLinks().length
    actions.onMore()
  }
  return {
    showNothing() {
      status.textContent = ''
      results.ariaBusy = null
      results.replaceChildren()
      pane.hide()
    },
    showBusy() {
      results.ariaBusy = 'true'
      if (results.childElementCount === 0) status.textContent = speaker.say('loading')
      pane.open()
    },
    show(outcome) {
      const text = describeOutcome(outcome, speaker)
      if (status.textContent !== text) status.textContent = text
      const contents = outcomeView(outcome, speaker, languageName, { ...actions, onMore })
      keepFocus(results, () => results.replaceChildren(...contents))
      if (goOnAt !== null) titleLinks()[goOnAt]?.focus({ preventScroll: true })
      goOnAt = null
      results.ariaBusy = isBusy(outcome) ? 'true' : null
    },
    showCounts: pane.show,
  }
}
