import { element } from '../view/element.ts'
import type { Speaker } from '../view/speaker.ts'

/** How long "copied" is shown, in milliseconds. Chosen, not measured. */
const SHOWN = 2000

/**
 * Offers, beside the paragraph that is pointed at or has the focus, to copy a link to it. One button serves all, so
 * that the text keeps its own content and tab order.
 */
export function linkParagraphs(text: HTMLElement, address: URL, speaker: Speaker): void {
  const label = speaker.say('copyLink')
  const status = element('span', { class: 'visually-hidden', role: 'status' })
  const button = element(
    'button',
    { type: 'button', class: 'copy-link', 'aria-label': label, title: label, hidden: true },
    '¶',
  )
  let block: HTMLElement | null = null
  const attach = (target: EventTarget | null): void => {
    const next = target instanceof Element ? target.closest<HTMLElement>('[data-lines][id]') : null
    if (next === null || next === block) return
    block = next
    button.hidden = false
    button.classList.remove('is-copied')
    block.prepend(button)
  }
  text.addEventListener('pointerover', (event) => attach(event.target))
  text.addEventListener('click', (event) => attach(event.target))
  button.addEventListener('click', () => {
    if (block === null) return
    const link = new URL(address)
    link.search = ''
    link.hash = block.id
    history.replaceState(history.state, '', link)
    const copied = (): void => {
      button.classList.add('is-copied')
      status.textContent = speaker.say('copied')
      setTimeout(() => {
        button.classList.remove('is-copied')
        status.textContent = ''
      }, SHOWN)
    }
    // Without a secure connection there is no clipboard; the link then stands in the address bar.
    if ('clipboard' in navigator) navigator.clipboard.writeText(link.href).then(copied, () => {})
  })
  document.body.append(status)
}
