import type { SearchSetup } from '@fonds/theme'
import type { FilterCounts } from '../engine/pagefind.ts'
import { formatQuery } from '../query/format-query.ts'
import { parseQuery } from '../query/parse-query.ts'
import { unnarrowed, type SearchState } from '../state/search-state.ts'
import { adviceView } from './advice-view.ts'
import { element } from './element.ts'
import { createFilterPane } from './filter-pane.ts'
import { keepFocus } from './keep-focus.ts'
import { languageLabel } from './language-label.ts'
import { orderChoice } from './order-choice.ts'
import type { Outcome } from './outcome.ts'
import { resultCard } from './result-card.ts'
import type { SearchPageParts } from './search-page.ts'
import { createSpeaker } from './speak.ts'

/** What readers do on the page. */
export interface SearchActions {
  /** Chose filters, an order or a suggestion: another search, with a place in the history. */
  readonly onChange: (change: Partial<SearchState>) => void
  readonly onMore: () => void
  /** Wants the bundles that are asked on request only, or those that failed once more. */
  readonly onAskAll: () => void
}

export interface SearchView {
  readonly showNothing: () => void
  readonly showBusy: () => void
  readonly show: (outcome: Outcome) => void
  readonly showCounts: (state: SearchState, counts: FilterCounts) => void
}

/** Draws outcomes into the page. */
export function createSearchView(
  parts: SearchPageParts,
  setup: SearchSetup,
  actions: SearchActions,
): SearchView {
  const speaker = createSpeaker(setup.lang, setup.strings, setup)
  const pane = createFilterPane(parts.filters, setup, speaker, actions.onChange)
  const languageName = (lang: string): string => languageLabel(lang, setup, speaker)

  const button = (text: string, key: string, onClick: () => void): HTMLButtonElement => {
    const made = element('button', { type: 'button', class: 'search-more', 'data-key': key }, text)
    made.addEventListener('click', onClick)
    return made
  }

  const showResults = (outcome: Outcome): void => {
    const { state, hits, total, failed, onRequest, advice } = outcome
    const asked = parseQuery(state.q).wanted.flatMap(({ text }) => text.split(/\s+/u))
    const contents: (Node | null)[] = [
      total > 1 ? orderChoice(state.order, speaker, (order) => actions.onChange({ order })) : null,
      hits.length === 0
        ? null
        : element(
            'ol',
            { class: 'hits' },
            ...hits.map((hit) => resultCard(hit, asked, speaker, languageName)),
          ),
      hits.length < total ? button(speaker.say('more'), 'more', actions.onMore) : null,
      advice === null
        ? null
        : adviceView(advice, speaker, {
            onWiden: () => actions.onChange(unnarrowed),
            onQuery: (query) => actions.onChange({ ...unnarrowed, q: formatQuery(query) }),
          }),
      failed.length === 0
        ? null
        : element(
            'p',
            { class: 'notice' },
            `${speaker.say('failed')} (${failed.map(({ lang }) => languageName(lang)).join(', ')}) `,
            button(speaker.say('retry'), 'retry', actions.onAskAll),
          ),
      onRequest.length === 0
        ? null
        : button(speaker.count('moreLanguages', onRequest.length), 'languages', actions.onAskAll),
    ]
    keepFocus(parts.results, () =>
      parts.results.replaceChildren(...contents.filter((part) => part !== null)),
    )
  }

  const describe = ({ state, total, pending, failed }: Outcome): string => {
    const query = state.q.trim()
    if (total === 0) {
      if (pending.length > 0) return speaker.say('loading')
      if (failed.length > 0) return ''
      return query === '' ? speaker.count('found', 0) : speaker.say('none', { query: `“${query}”` })
    }
    return query === ''
      ? speaker.count('found', total)
      : speaker.count('foundFor', total, { query: `“${query}”` })
  }

  return {
    showNothing() {
      parts.status.textContent = ''
      parts.results.ariaBusy = null
      parts.results.replaceChildren()
      pane.hide()
    },
    showBusy() {
      parts.results.ariaBusy = 'true'
      if (parts.results.childElementCount === 0) parts.status.textContent = speaker.say('loading')
      pane.open()
    },
    show(outcome) {
      const text = describe(outcome)
      if (parts.status.textContent !== text) parts.status.textContent = text
      showResults(outcome)
      parts.results.ariaBusy = outcome.pending.length > 0 ? 'true' : null
    },
    showCounts: pane.show,
  }
}
