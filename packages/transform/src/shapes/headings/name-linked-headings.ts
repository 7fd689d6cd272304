import { changePassage } from '../../passages/change-passage.ts'
import type { Passage } from '../../passages/passage.ts'
import { isPermalinked } from '../../text/is-permalinked.ts'
import { LONGEST_HEADING } from '../../text/longest-heading.ts'

/** Share of the lines that may carry the sign: corpora end every line so. Chosen, not measured. */
const MOST_LINKED = 0.5

/**
 * Names the headings that a generator of documentation links to, as their sign says. The sign stays: it stands right at the
 * words, and cutting it would make a word of the page that no dump has.
 */
export function nameLinkedHeadings(passages: readonly Passage[]): Passage[] {
  const linked = passages.map(isLinked)
  if (linked.filter(Boolean).length > MOST_LINKED * passages.length) return [...passages]
  return passages.map((passage, index) =>
    linked[index] === true && passage.keep && passage.kind === 'other'
      ? changePassage(passage, { kind: 'heading' })
      : passage,
  )
}

function isLinked({ facts, unit }: Passage): boolean {
  return facts.length === 1 && unit.text.length <= LONGEST_HEADING && isPermalinked(unit.text)
}
