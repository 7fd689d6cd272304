import { element } from '../view/element.ts'
import type { Speaker } from '../view/speaker.ts'
import { lineId } from './line-id.ts'
import type { LinePlace } from './line-place.ts'
import { placeId } from './place-id.ts'

/** Language and direction of words. */
export interface Manner {
  readonly lang: string
  readonly dir: string
}

/** What a pane of source text is made of. */
export interface SourceParts {
  readonly lines: readonly string[]
  readonly places: ReadonlyMap<number, LinePlace>
  /** Language and direction of the text. */
  readonly text: Manner
  /** Those of the interface. */
  readonly around: Manner
  /** The file that holds it. */
  readonly address: string
  readonly onClose: () => void
}

/** The source text, line by line; the number of each line leads to its place in the page. */
export function sourcePane(parts: SourceParts, speaker: Speaker): HTMLElement {
  const label = speaker.say('hideSource')
  const close = element('button', { type: 'button', 'aria-label': label, title: label }, '×')
  close.addEventListener('click', parts.onClose)
  const name = element('a', { href: parts.address }, speaker.say('sourceText'))
  const lines = parts.lines.map((text, index) => {
    const line = index + 1
    const place = parts.places.get(line)
    const shown = element('span', { class: 'source-line' }, text)
    return element('li', stateOf(line, place), numberOf(line, place, speaker), shown)
  })
  const pane = element(
    'section',
    { class: 'source', 'aria-label': speaker.say('sourceText'), ...parts.around },
    element('p', { class: 'source-head' }, name, close),
    element('ol', { class: 'source-lines', tabindex: '0', ...parts.text }, ...lines),
  )
  pane.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') parts.onClose()
  })
  return pane
}

function stateOf(line: number, place: LinePlace | undefined): Record<string, string> {
  const id = lineId(line)
  if (place === undefined) return { id }
  return { id, class: place.rule === null ? 'is-published' : 'is-aside' }
}

function numberOf(line: number, place: LinePlace | undefined, speaker: Speaker): HTMLElement {
  const number = speaker.number(line)
  if (place === undefined) return element('span', { class: 'line-number' }, number)
  const said =
    place.rule === null
      ? speaker.say('linePublished', { line: number })
      : speaker.say('lineSetAside', { line: number, rule: place.rule })
  const href = `#${encodeURIComponent(placeId(place.element))}`
  return element('a', { class: 'line-number', href, 'aria-label': said, title: said }, number)
}
