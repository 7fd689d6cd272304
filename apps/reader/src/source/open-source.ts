import { element } from '../view/element.ts'
import type { Speaker } from '../view/speaker.ts'
import { followText } from './follow-text.ts'
import { keepPlace } from './keep-place.ts'
import { lightPairs } from './light-pairs.ts'
import { linePlaces } from './line-places.ts'
import { lineReferences } from './line-references.ts'
import { loadLines } from './load-lines.ts'
import { publishedBlocks } from './published-blocks.ts'
import { showLine } from './show-line.ts'
import { type Manner, sourcePane } from './source-pane.ts'

/** The source text as it stands beside the text. */
export interface OpenSource {
  /** Brings a line into view. */
  readonly show: (line: number) => void
  readonly close: () => void
}

/** Shows the source text beside the text, each line joined to its place in the page. */
export async function openSource(
  text: HTMLElement,
  address: string,
  around: Manner,
  speaker: Speaker,
  onClose: () => void,
): Promise<OpenSource> {
  const desk = text.parentElement ?? document.body
  const lines = await loadLines(address).catch(() => null)
  if (lines === null) {
    const file = element('a', { href: address }, speaker.say('sourceText'))
    const notice = element(
      'p',
      { class: 'notice', role: 'status' },
      speaker.say('sourceFailed'),
      ' ',
      file,
    )
    text.before(notice)
    return { show: () => undefined, close: () => notice.remove() }
  }
  const places = linePlaces(text)
  const { lang, dir } = document.documentElement
  const pane = sourcePane({ lines, places, text: { lang, dir }, around, address, onClose }, speaker)
  const blocks = publishedBlocks(text)
  const list = pane.querySelector<HTMLElement>('.source-lines') ?? pane
  const open = (event: Event): void => openAside(event.target)
  pane.addEventListener('click', open)
  const ends: (() => void)[] = []
  keepPlace(blocks, () => {
    text.after(pane)
    desk.dataset['source'] = 'beside'
    ends.push(lineReferences(blocks, speaker))
  })
  ends.push(followText(blocks, list), lightPairs(desk, list, places))
  return {
    show: (line) => showLine(line, list, places),
    close() {
      keepPlace(blocks, () => {
        for (const end of ends) end()
        pane.remove()
        delete desk.dataset['source']
      })
    },
  }
}

/** A line that was set aside leads into what is closed until somebody asks for it. */
function openAside(target: EventTarget | null): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#"]') : null
  if (link === null) return
  const place = document.getElementById(decodeURIComponent(link.hash.slice(1)))
  const details = place?.closest('details')
  if (details !== null && details !== undefined) details.open = true
}
