import { element } from './element.ts'
import type { Speaker } from './speaker.ts'

/** The choice to have results together by their source. */
export function groupChoice(
  grouped: boolean,
  speaker: Speaker,
  onChoose: (grouped: boolean) => void,
): HTMLLabelElement {
  const box = element('input', { type: 'checkbox', checked: grouped, 'data-key': 'group' })
  box.addEventListener('change', () => onChoose(box.checked))
  return element('label', { class: 'search-group' }, box, ' ', speaker.say('group'))
}
