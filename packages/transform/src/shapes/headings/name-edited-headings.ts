import { changePassage } from '../../passages/change-passage.ts'
import type { Passage } from '../../passages/passage.ts'
import { publishPassage } from '../../passages/publish-passage.ts'
import { LONGEST_HEADING } from '../../text/longest-heading.ts'

const RULE = 'edit-link'

/** Names the headings of a wiki: the lines behind or above a link that edits their section. */
export function nameEditedHeadings(passages: readonly Passage[]): Passage[] {
  return passages.map((passage, index) => {
    const { kind, facts, unit } = passage
    if (kind !== 'other' || facts.length > 1 || unit.text.length > LONGEST_HEADING) return passage
    const [own, next] = [facts[0]?.marks, passages[index + 1]?.facts[0]?.marks]
    if (own === undefined || own.whole !== null) return passage
    const linked = own.cuts.some(({ judgement }) => judgement.rule === RULE)
    if (!linked && next?.whole?.rule !== RULE) return passage
    return changePassage(publishPassage(passage), { kind: 'heading' })
  })
}
