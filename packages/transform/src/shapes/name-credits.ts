import { changePassage } from '../passages/change-passage.ts'
import type { Passage } from '../passages/passage.ts'
import { isRunningText } from '../text/is-running-text.ts'
import { endsSentence } from '../text/sentence-signs.ts'

/** Longer lines credit nobody; in characters. Chosen, not measured. */
const LONGEST = 80
/** What somebody did for a text, as the lines under it say, in the languages that put a colon behind. */
const CREDIT =
  /^(?:編集部?|取材|構成|文|文責|写真|撮影|執筆|監修|校閲|責任?編集|责任编辑|責任編輯|编辑|摄影|撰文|текст|фото|редактор|text|texte|textos?|testo|tekst|words|report(?:ing|er)|edit(?:ing|ed by|ors?)|redaktion|redacción|rédaction|redazione|photos?|fotos?|bilder|bild|photographs?|illustrations?)(?:\s?(?:・|\/|&|and|und|et|y|e)\s?\p{L}+)?\s?[:：]\s?(?=\p{L})/iu

/** Names the lines under the running text that credit who worked on it as bylines: `編集部：…`, `Fotos: …`. */
export function nameCredits(passages: readonly Passage[]): Passage[] {
  const last = passages.findLastIndex(({ keep, unit }) => keep && isRunningText(unit.text))
  return passages.map((passage, index) =>
    last >= 0 && index > last && isCredit(passage)
      ? changePassage(passage, { kind: 'byline' })
      : passage,
  )
}

function isCredit({ keep, kind, unit, facts }: Passage): boolean {
  if (!keep || kind !== 'other' || facts.length > 1 || unit.text.length > LONGEST) return false
  return CREDIT.test(unit.text) && !endsSentence(unit.text)
}
