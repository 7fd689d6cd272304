import { element } from '../view/element.ts'
import type { Speaker } from '../view/speaker.ts'
import { type OpenSource, openSource } from './open-source.ts'

/** An address of a line of the source text, as others may have sent it. */
const LINE = /^#source-(\d+)$/

/**
 * Makes of the link to the source text a button that shows it beside the text. The link stays where a page may load no
 * file, as from a disk.
 */
export function offerSource(text: HTMLElement, way: HTMLAnchorElement, speaker: Speaker): void {
  if (location.protocol === 'file:') return
  const { lang, dir } = way.closest<HTMLElement>('[lang]') ?? document.documentElement
  const button = element(
    'button',
    { type: 'button', class: 'source-way', 'aria-expanded': 'false' },
    speaker.say('showSource'),
  )
  let source: OpenSource | null = null
  let isOpening = false
  const close = (): void => {
    source?.close()
    source = null
    button.setAttribute('aria-expanded', 'false')
    // The button stands at the top of the page; the reader may be far below.
    button.focus({ preventScroll: true })
  }
  const open = async (): Promise<OpenSource> => {
    // Not disabled meanwhile: a button that is loses the focus, and the reader their place.
    isOpening = true
    source = await openSource(text, way.href, { lang, dir }, speaker, close)
    isOpening = false
    button.setAttribute('aria-expanded', 'true')
    return source
  }
  const openAddressed = async (): Promise<void> => {
    const line = LINE.exec(location.hash)?.[1]
    if (line === undefined || isOpening) return
    const { show } = source ?? (await open())
    show(Number(line))
  }
  button.addEventListener('click', () => {
    if (isOpening) return
    if (source === null) void open()
    else close()
  })
  way.replaceWith(button)
  addEventListener('hashchange', () => void openAddressed())
  void openAddressed()
}
