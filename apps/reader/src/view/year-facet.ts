import type { YearRange } from '../engine/search-request.ts'
import { element } from './element.ts'
import type { Speaker } from './speaker.ts'
import type { YearBar } from './year-bar.ts'
import { yearBars } from './year-bars.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** Height of the drawing, in its own units. */
const HEIGHT = 40

export interface YearFacet {
  readonly counts: Readonly<Record<string, number>>
  readonly range: YearRange
  readonly onChoose: (range: YearRange) => void
}

/** Years to choose a range of, with a small histogram; null when there is nothing to choose between. */
export function yearFacet(
  { counts, range, onChoose }: YearFacet,
  speaker: Speaker,
): HTMLFieldSetElement | null {
  const bars = yearBars(counts)
  const isOpen = range.from === null && range.to === null
  if (bars.length === 0 || (bars.length === 1 && isOpen)) return null
  const field = (name: 'from' | 'to'): HTMLInputElement => {
    const value = range[name]
    const input = element('input', {
      type: 'number',
      inputmode: 'numeric',
      'aria-label': speaker.say(name),
      placeholder: String(name === 'from' ? bars[0]?.from : bars.at(-1)?.to),
      value: value === null ? '' : String(value),
      'data-key': `year:${name}`,
    })
    input.addEventListener('change', () => {
      const year = input.value === '' ? null : Number(input.value)
      onChoose({ ...range, [name]: Number.isInteger(year) ? year : null })
    })
    return input
  }
  return element(
    'fieldset',
    { class: 'facet facet-year' },
    element('legend', {}, speaker.say('year')),
    drawing(bars, range, onChoose),
    element('div', { class: 'facet-range' }, field('from'), ' – ', field('to')),
  )
}

/** The bars; a click on one chooses its years. The fields below say and do the same without a pointer. */
function drawing(
  bars: readonly YearBar[],
  range: YearRange,
  onChoose: (range: YearRange) => void,
): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('class', 'histogram')
  svg.setAttribute('viewBox', `0 0 ${bars.length} ${HEIGHT}`)
  svg.setAttribute('preserveAspectRatio', 'none')
  svg.setAttribute('aria-hidden', 'true')
  const most = Math.max(...bars.map(({ count }) => count), 1)
  bars.forEach((bar, at) => {
    const height = bar.count === 0 ? 0 : Math.max(1, (bar.count / most) * HEIGHT)
    const inside = (range.from ?? bar.from) <= bar.to && (range.to ?? bar.to) >= bar.from
    const column = document.createElementNS(SVG, 'g')
    column.append(
      rectangle(at, 0, 1, HEIGHT, 'histogram-column'),
      rectangle(
        at + 0.1,
        HEIGHT - height,
        0.8,
        height,
        inside ? 'histogram-bar' : 'histogram-rest',
      ),
    )
    const label = document.createElementNS(SVG, 'title')
    const years = bar.from === bar.to ? `${bar.from}` : `${bar.from}–${bar.to}`
    label.textContent = `${years}: ${bar.count}`
    column.append(label)
    column.addEventListener('click', () => onChoose({ from: bar.from, to: bar.to }))
    svg.append(column)
  })
  return svg
}

function rectangle(
  x: number,
  y: number,
  width: number,
  height: number,
  name: string,
): SVGRectElement {
  const made = document.createElementNS(SVG, 'rect')
  for (const [key, value] of Object.entries({ x, y, width, height }))
    made.setAttribute(key, String(value))
  made.setAttribute('class', name)
  return made
}
