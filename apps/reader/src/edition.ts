import { linkParagraphs } from './edition/link-paragraphs.ts'
import { markFoundWords } from './edition/mark-found-words.ts'
import { offerSource } from './source/offer-source.ts'
import { createSpeaker } from './view/create-speaker.ts'
import { readStrings } from './view/read-strings.ts'

const text = document.querySelector<HTMLElement>('main[data-pagefind-body]')
const strings = readStrings('fonds-edition')
if (text !== null && strings !== null) {
  const speaker = createSpeaker(strings.lang, strings.strings)
  const address = new URL(location.href)
  markFoundWords(text, address, speaker)
  linkParagraphs(text, address, speaker)
  const way = document.querySelector<HTMLAnchorElement>('#source-way')
  if (way !== null) offerSource(text, way, speaker)
}
