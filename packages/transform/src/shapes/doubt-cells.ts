import { changePassage } from '../passages/change-passage.ts'
import { isHardWrapped } from '../passages/is-hard-wrapped.ts'
import type { Passage } from '../passages/passage.ts'
import { countStretches } from '../text/count-stretches.ts'
import { hasCodeSign } from '../text/has-code-sign.ts'
import { endsSentence } from '../text/sentence-signs.ts'
import { isMessage } from './messages/is-message.ts'
import { LIKELY } from './likely.ts'

/** In a message, a sign of code as well: nobody writes to people in square brackets. */
const SQUARE = /[[\]]/u

/** A sentence of so many words is no cell. Chosen, not measured. */
const SENTENCE_WORDS = 5

/**
 * Takes the classifier's word for loose cells back: in a hard-wrapped text for a finished sentence and for a line with no
 * other cell beside it, and in a message always: nobody writes a table cell by cell. There, short lines are lines of code where they bear a sign of it, and else
 * what they say: a greeting, a name.
 */
export function doubtCells(passages: readonly Passage[]): Passage[] {
  if (!passages.some(isTaken)) return [...passages]
  const inMessage = isMessage(passages)
  const inText = inMessage || isHardWrapped(passages)
  return passages.map((passage, index) => {
    if (!isTaken(passage) || !inText) return passage
    const beside = [passages[index - 1], passages[index + 1]].some(isCell)
    if (!inMessage && beside && isCell(passage)) return passage
    const pre = inMessage && isCode(passage.unit.text) ? passage.cell : passage.pre
    return changePassage(passage, { cell: 0, pre })
  })
}

function isCode(text: string): boolean {
  return hasCodeSign(text) || SQUARE.test(text)
}

function isTaken(passage: Passage | undefined): passage is Passage {
  return passage?.keep === true && passage.cell >= LIKELY
}

function isCell(passage: Passage | undefined): boolean {
  if (!isTaken(passage)) return false
  const { text } = passage.unit
  return !endsSentence(text) || countStretches(text) < SENTENCE_WORDS
}
