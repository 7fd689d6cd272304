import type { LoadedHit } from '../engine/order-hits.ts'
import { formatQuery } from '../query/format-query.ts'
import { unnarrowed } from '../state/unnarrowed.ts'
import { adviceView } from './advice-view.ts'
import { element } from './element.ts'
import { groupChoice } from './group-choice.ts'
import { groupSection } from './group-section.ts'
import { orderChoice } from './order-choice.ts'
import type { Outcome, PageBundle } from './outcome.ts'
import { resultCard } from './result-card.ts'
import type { SearchActions } from './search-actions.ts'
import type { Speaker } from './speaker.ts'

/** What is shown of an outcome: how it is ordered, what would help, the results, whom to ask besides. */
export function outcomeView(
  outcome: Outcome,
  speaker: Speaker,
  languageName: (lang: string) => string,
  actions: SearchActions,
): readonly Node[] {
  return [
    ordering(outcome, speaker, actions),
    ...suggestions(outcome, speaker, actions),
    ...found(outcome, speaker, languageName, actions),
    ...unasked(outcome, speaker, languageName, actions),
  ].filter((part) => part !== null)
}

function ordering(
  { state, total }: Outcome,
  speaker: Speaker,
  { onChange }: SearchActions,
): HTMLElement | null {
  if (total < 2) return null
  return element(
    'div',
    { class: 'search-ordering' },
    orderChoice(state.order, speaker, (order) => onChange({ order })),
    groupChoice(state.grouped, speaker, (grouped) => onChange({ grouped })),
  )
}

function suggestions(
  { advice, hits }: Outcome,
  speaker: Speaker,
  { onChange }: SearchActions,
): readonly (Node | null)[] {
  if (advice === null) return []
  return [
    adviceView(advice, speaker, {
      onWiden: () => onChange(unnarrowed),
      onQuery: (query) => onChange({ ...unnarrowed, q: formatQuery(query) }),
    }),
    hits.length === 0 ? null : element('p', { class: 'search-partial' }, speaker.say('partial')),
  ]
}

function found(
  { hits, groups, sources, total }: Outcome,
  speaker: Speaker,
  languageName: (lang: string) => string,
  { onChange, onMore }: SearchActions,
): readonly (Node | null)[] {
  const list = (shown: readonly LoadedHit[], level: 'h2' | 'h3'): HTMLOListElement =>
    element(
      'ol',
      { class: 'hits' },
      ...shown.map((hit) => resultCard(hit, level, speaker, languageName)),
    )
  const more = (): HTMLButtonElement => button(speaker.say('more'), 'more', onMore)
  if (groups === null)
    return [hits.length === 0 ? null : list(hits, 'h2'), hits.length < total ? more() : null]
  return [
    ...groups.map((group) =>
      groupSection(group, list(group.hits, 'h3'), speaker, (source) =>
        onChange({ source: [source], grouped: false }),
      ),
    ),
    groups.length < sources ? more() : null,
  ]
}

function unasked(
  { failed, onRequest }: Outcome,
  speaker: Speaker,
  languageName: (lang: string) => string,
  { onAskAll }: SearchActions,
): readonly (Node | null)[] {
  return [
    failed.length === 0
      ? null
      : element(
          'p',
          { class: 'notice' },
          `${speaker.say('failed')} (${languagesOf(failed).map(languageName).join(', ')}) `,
          button(speaker.say('retry'), 'retry', onAskAll),
        ),
    onRequest.length === 0
      ? null
      : button(
          speaker.count('moreLanguages', languagesOf(onRequest).length),
          'languages',
          onAskAll,
        ),
  ]
}

function button(text: string, key: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'search-more', 'data-key': key }, text)
  made.addEventListener('click', onClick)
  return made
}

function languagesOf(bundles: readonly PageBundle[]): readonly string[] {
  return [...new Set(bundles.map(({ lang }) => lang))]
}
