import type { SearchSetup } from '@fonds/theme'
import type { LoadedHit } from '../engine/order-hits.ts'
import type { FilterCounts } from '../engine/pagefind.ts'
import { formatQuery } from '../query/format-query.ts'
import type { SearchState } from '../state/search-state.ts'
import { unnarrowed } from '../state/unnarrowed.ts'
import { adviceView } from './advice-view.ts'
import { element } from './element.ts'
import { createFilterPane } from './filter-pane.ts'
import { keepFocus } from './keep-focus.ts'
import { languageLabel } from './language-label.ts'
import { groupChoice } from './group-choice.ts'
import { groupSection } from './group-section.ts'
import { orderChoice } from './order-choice.ts'
import type { Outcome, PageBundle } from './outcome.ts'
import { resultCard } from './result-card.ts'
import { saidQuery } from './said-query.ts'
import type { SearchPageParts } from './search-page-parts.ts'
import type { Speaker } from './speaker.ts'

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
  speaker: Speaker,
  actions: SearchActions,
): SearchView {
  const pane = createFilterPane(parts.filters, setup, speaker, actions.onChange)
  const languageName = (lang: string): string => languageLabel(lang, setup, speaker)

  const button = (text: string, key: string, onClick: () => void): HTMLButtonElement => {
    const made = element('button', { type: 'button', class: 'search-more', 'data-key': key }, text)
    made.addEventListener('click', onClick)
    return made
  }

  const titleLinks = (): readonly HTMLAnchorElement[] => [
    ...parts.results.querySelectorAll<HTMLAnchorElement>('.hit-title a'),
  ]
  /** Of the first result that "more" brings: there a reader goes on. */
  let goOnAt: number | null = null
  const more = (): HTMLButtonElement =>
    button(speaker.say('more'), 'more', () => {
      goOnAt = titleLinks().length
      actions.onMore()
    })

  const list = (hits: readonly LoadedHit[], level: 'h2' | 'h3'): HTMLOListElement =>
    element(
      'ol',
      { class: 'hits' },
      ...hits.map((hit) => resultCard(hit, level, speaker, languageName)),
    )
  const found = ({ hits, groups, sources, total }: Outcome): readonly (Node | null)[] => {
    if (groups === null)
      return [hits.length === 0 ? null : list(hits, 'h2'), hits.length < total ? more() : null]
    return [
      ...groups.map((group) =>
        groupSection(group, list(group.hits, 'h3'), speaker, (source) =>
          actions.onChange({ source: [source], grouped: false }),
        ),
      ),
      groups.length < sources ? more() : null,
    ]
  }
  const ordering = ({ state, total }: Outcome): HTMLElement | null =>
    total < 2
      ? null
      : element(
          'div',
          { class: 'search-ordering' },
          orderChoice(state.order, speaker, (order) => actions.onChange({ order })),
          groupChoice(state.grouped, speaker, (grouped) => actions.onChange({ grouped })),
        )
  const suggestions = ({ advice, hits }: Outcome): readonly (Node | null)[] =>
    advice === null
      ? []
      : [
          adviceView(advice, speaker, {
            onWiden: () => actions.onChange(unnarrowed),
            onQuery: (query) => actions.onChange({ ...unnarrowed, q: formatQuery(query) }),
          }),
          hits.length === 0
            ? null
            : element('p', { class: 'search-partial' }, speaker.say('partial')),
        ]
  const unasked = ({ failed, onRequest }: Outcome): readonly (Node | null)[] => [
    failed.length === 0
      ? null
      : element(
          'p',
          { class: 'notice' },
          `${speaker.say('failed')} (${languagesOf(failed).map(languageName).join(', ')}) `,
          button(speaker.say('retry'), 'retry', actions.onAskAll),
        ),
    onRequest.length === 0
      ? null
      : button(
          speaker.count('moreLanguages', languagesOf(onRequest).length),
          'languages',
          actions.onAskAll,
        ),
  ]
  const showResults = (outcome: Outcome): void => {
    const contents = [
      ordering(outcome),
      ...suggestions(outcome),
      ...found(outcome),
      ...unasked(outcome),
    ]
    keepFocus(parts.results, () =>
      parts.results.replaceChildren(...contents.filter((part) => part !== null)),
    )
    if (goOnAt !== null) titleLinks()[goOnAt]?.focus({ preventScroll: true })
    goOnAt = null
  }

  const isBusy = ({ total, pending, failed, advice }: Outcome): boolean =>
    pending.length > 0 || (total === 0 && failed.length === 0 && advice === null)
  const describe = (outcome: Outcome): string => {
    const { state, total, failed } = outcome
    const query = state.q.trim()
    if (total === 0) {
      if (isBusy(outcome)) return speaker.say('loading')
      if (failed.length > 0) return ''
      return query === ''
        ? speaker.count('found', 0)
        : speaker.say('none', { query: saidQuery(query, speaker) })
    }
    return query === ''
      ? speaker.count('found', total)
      : speaker.count('foundFor', total, { query: saidQuery(query, speaker) })
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
      parts.results.ariaBusy = isBusy(outcome) ? 'true' : null
    },
    showCounts: pane.show,
  }
}

function languagesOf(bundles: readonly PageBundle[]): readonly string[] {
  return [...new Set(bundles.map(({ lang }) => lang))]
}
