import type { Passage } from '../../passages/passage.ts'
import { countCase } from '../../text/count-case.ts'
import { countStretches } from '../../text/count-stretches.ts'
import { endsSentence, startsLower, startsUpper } from '../../text/sentence-signs.ts'
import type { Doubt } from './doubt.ts'
import { share } from '../share.ts'

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
 * Probability from which a line that ends in a full stop is believed to be a heading. On the training split, sites held out,
 * one of seven below it is, above it every third.
 */
const SURE = 0.5
/** Share of the letters from which a line is set in capitals: old print puts a stop behind such headings. Chosen, not measured. */
const SET_IN_CAPITALS = 0.6

/** A statement that the classifier is not sure of. */
const isUnsure: Doubt = (passages, index) => {
  const passage = passages[index]
  if (passage === undefined || passage.heading * passage.content >= SURE) return false
  const { text } = passage.unit
  if (!FULL_STOP.test(text)) return false
  const { letters, uppers } = countCase(text)
  return uppers < SET_IN_CAPITALS * letters
}

/**
 * What speaks against a heading that is part of a sentence, or a whole one. A full stop says little of a line that the
 * classifier is sure of, but where every line has one, for a filter dropped the others, only capitals tell a heading.
 */
export function sentenceDoubts(passages: readonly Passage[]): Doubt[] {
  const filtered = passages.every(({ keep, unit }) => !keep || endsSentence(unit.text))
  return filtered ? [isRest, isPlain] : [isRest, isUnsure]
}
