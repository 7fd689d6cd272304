import { element } from '../view/element.ts'
import type { Speaker } from '../view/speaker.ts'
import type { Marks } from './mark-ranges.ts'

/** A bar that says how many words are marked, leads from one to the next, and takes the marks away. */
export function marksBar(marks: Marks, first: number, speaker: Speaker): HTMLElement {
  let at = first
  const place = element('span', { class: 'marks-place', role: 'status' })
  const go = (to: number): void => {
    at = (to + marks.count) % marks.count
    marks.go(at)
    place.textContent = speaker.say('marks', {
      at: speaker.number(at + 1),
      n: speaker.number(marks.count),
    })
  }
  const button = (key: string, sign: string, onClick: () => void): HTMLButtonElement => {
    const made = element(
      'button',
      { type: 'button', 'aria-label': speaker.say(key), title: speaker.say(key) },
      sign,
    )
    made.addEventListener('click', onClick)
    return made
  }
  const bar = element(
    'div',
    { class: 'marks-bar', role: 'region', 'aria-label': speaker.say('marksLabel') },
    place,
    button('previousMark', '↑', () => go(at - 1)),
    button('nextMark', '↓', () => go(at + 1)),
    button('clearMarks', '×', () => {
      marks.clear()
      bar.remove()
    }),
  )
  go(at)
  return bar
}
