import { isRunningText } from '../../text/is-running-text.ts'
import { readByline } from '../../authors/read-byline.ts'
import { beginsWithAny } from '../../text/begins-with-any.ts'
import type { Doubt } from './doubt.ts'
import { CALLS, ELSEWHERE, REMARKS } from './no-headings.table.ts'
import type { WordsByLanguage } from './words-by-language.ts'

const remarks = new Set(wordsOf(REMARKS))
const calls = beginsWithAny(wordsOf(CALLS))
const elsewhere = beginsWithAny(wordsOf(ELSEWHERE))

/** A label over one remark: the text below it is no part of the page's. */
const isRemarkLabel: Doubt = (passages, index) => remarks.has(passages[index]?.key ?? '')

/** A link that bids the reader to act; a question bids nothing, and what stands over running text may head it. */
const isCall: Doubt = (passages, index) => {
  const [passage, below] = [passages[index], passages[index + 1]]
  if (passage === undefined || !calls(passage.key)) return false
  if (passage.unit.text.endsWith('?')) return false
  return below?.keep !== true || !isRunningText(below.unit.text)
}

const leadsElsewhere: Doubt = (passages, index) => elsewhere(passages[index]?.key ?? '')

/** `Figure 3: …`, `Abb. 2 – …`, `図1：…` say what a picture or a listing shows. */
const NUMBERED_PICTURE =
  /^(?:(?:fig(?:ure|ura|uur)?|image|photo|listing|exhibit|chart|graph|diagram|screenshot|table|abb(?:ildung)?|bild|foto|tab(?:elle|elas?|la|leau)?|imagen|imagem|immagine|afbeelding|rys|рис(?:унок)?|рисунок|табл(?:ица)?)\.?\s?|[図图圖表])\d+(?:[.-]\d+)*\s?(?:[:：.–—]|-\s|$)/iu
const isNumberedPicture: Doubt = (passages, index) =>
  NUMBERED_PICTURE.test(passages[index]?.unit.text ?? '')

/** Whose a picture or a figure is. */
const OWNER =
  /^(?:(?:photo|image|picture|screenshot|illustration|graphic|video|infographic|source|credit|foto|bild|quelle|grafik|crédits?|fuente|imagen|fonte|imagem|immagine|bron|źródło|zdjęcie|источник|фото)s?(?:\s(?:credits?|source))?\s?[:：]\s?|(?:photo|image|picture|illustration)s?\s(?:by|courtesy|via|from)\s|courtesy\s(?:of\s)?)\S/iu
/** Without the `u` flag, which these names do not need, they are found in a quarter of the time. */
const AGENCY = /©|\b(?:Getty Images|Shutterstock|iStock|Unsplash)\b/i
const isCredit: Doubt = (passages, index) => {
  const text = passages[index]?.unit.text ?? ''
  return OWNER.test(text) || AGENCY.test(text)
}

const isByline: Doubt = (passages, index) => readByline(passages[index]?.unit.text ?? '') !== null

/** Names or links with bars between; the name of a site behind its bar is a title's. */
const isBarred: Doubt = (passages, index) => passages[index]?.unit.text.includes(' | ') === true

/** What stands right above the title says where the page belongs. */
const isAboveTitle: Doubt = (passages, index) => passages[index + 1]?.kind === 'title'

/** What a line says of itself against its being a heading. */
export const lineDoubts: readonly Doubt[] = [
  isRemarkLabel,
  isCall,
  leadsElsewhere,
  isNumberedPicture,
  isCredit,
  isByline,
  isBarred,
  isAboveTitle,
]

function wordsOf(table: WordsByLanguage): readonly string[] {
  return Object.values(table).flat()
}
