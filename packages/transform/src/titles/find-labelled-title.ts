import type { Passage } from '../passages/passage.ts'
import type { FoundTitle } from './found-title.ts'
import { wordsOfLine } from '../passages/words-of-line.ts'

/** A labelled title stands in the head of a text: among this many passages. Chosen, not measured. */
const HEAD = 40
const LABEL =
  /^(?:#\+)?(?:title|subject|titel|titre|título|titolo|betreff|标题|標題|件名|タイトル)\s*[:：]\s*(?=\S)/iu

/** The subject of a message is the title of that message only: not of another that quotes its head. */
const SUBJECT = /^(?:subject|betreff|件名)/iu
const HEAD_LINE = /^(?:\p{L}[\p{L}-]*(?: \p{L}+)?\s?[:：]|From )/u

/** Finds the title that a label names, as “Title:”. */
export function findLabelledTitle(passages: readonly Passage[]): FoundTitle | null {
  const index = passages.slice(0, HEAD).findIndex(({ unit }, at) => {
    if (!LABEL.test(unit.text)) return false
    return !SUBJECT.test(unit.text) || passages.slice(0, at).every((above) => isHeadLine(above))
  })
  const passage = passages[index]
  if (passage === undefined) return null
  const label = LABEL.exec(passage.unit.text)?.[0] ?? ''
  const { start } = wordsOfLine(passage)
  const cut = {
    start,
    end: start + label.trimEnd().length,
    judgement: { rule: 'label', confidence: 1 },
  }
  const cuts = passage.cuts.size === 0 ? [cut] : []
  return { index, title: passage.unit.text.slice(label.length), cuts, copy: null }
}

function isHeadLine({ unit }: Passage): boolean {
  return HEAD_LINE.test(unit.text)
}
