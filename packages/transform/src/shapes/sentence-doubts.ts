import type { Passage } from '../passages/passage.ts'
import { countStretches } from '../text/count-stretches.ts'
import { endsSentence, startsLower, startsUpper } from '../text/sentence-signs.ts'
import type { Doubt } from './doubt.ts'
import { share } from './share.ts'

/** A full stop, behind which a quotation may end; three of them leave something unsaid, as headings do. */
const FULL_STOP = /[^.]\.["'”’)]?$|。[」』）]?$/u
/** Words of a stretch that is the end of a sentence, at least. Chosen, not measured. */
const FEWEST_WORDS = 4

/** The end of a sentence whose beginning stands elsewhere. */
const isRest: Doubt = (passages, index) => {
  const text = passages[index]?.unit.text ?? ''
  return startsLower(text) && FULL_STOP.test(text) && countStretches(text) >= FEWEST_WORDS
}

/** Share of the words but the first that begin with a capital, from which a line is set as a heading. Chosen, not measured. */
const LEAST_CAPITALS = 0.5

/** A statement set like any other. */
const isPlain: Doubt = (passages, index) => {
  const text = passages[index]?.unit.text ?? ''
  return FULL_STOP.test(text) && share(text.split(/\s+/u).slice(1), startsUpper) <= LEAST_CAPITALS
}

/**
 * What speaks against a heading that is part of a sentence. A full stop says nothing by itself (on the training pages four
 * of ten lines that end in one and that the classifier takes for headings are), but where every line has one, for a filter
 * dropped the others, only capitals tell a heading.
 */
export function sentenceDoubts(passages: readonly Passage[]): Doubt[] {
  const filtered = passages.every(({ keep, unit }) => !keep || endsSentence(unit.text))
  return filtered ? [isRest, isPlain] : [isRest]
}
