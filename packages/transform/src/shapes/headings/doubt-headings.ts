import { changePassage } from '../../passages/change-passage.ts'
import type { Passage } from '../../passages/passage.ts'
import { hasCut } from '../../passages/has-cut.ts'
import { isPicture } from '../../passages/is-picture.ts'
import { isTag } from '../../text/is-tag.ts'
import { bookDoubts } from './book-doubts.ts'
import type { Doubt } from './doubt.ts'
import { isBook } from '../is-book.ts'
import { isMessage } from '../messages/is-message.ts'
import { isRemark } from '../recognise/is-remark.ts'
import { lineDoubts } from './line-doubts.ts'
import { recogniseBlockHeading } from '../recognise/recognise-block-heading.ts'
import { sentenceDoubts } from './sentence-doubts.ts'

/** Headings that a text marks itself, at least, before others are held to be like them. Chosen, not measured. */
const LEAST_COUNTED = 3
const LEAST_SIGNED = 2
const LEAST_MARKED = 3

/**
 * Takes the classifier's word for a heading back where the page as a whole speaks against it: headings of one text are
 * set alike, a caption stands where an image stood, letters have none; and where the line is part of a
 * sentence.
 */
export function doubtHeadings(passages: readonly Passage[]): Passage[] {
  const doubts = readDoubts(passages)
  return passages.map((passage, index) =>
    passage.heading > 0 &&
    passage.kind === 'other' &&
    doubts.some((doubt) => doubt(passages, index))
      ? changePassage(passage, { heading: 0, headed: 0 })
      : passage,
  )
}

function readDoubts(passages: readonly Passage[]): Doubt[] {
  const doubts: Doubt[] = [...ALWAYS, ...lineDoubts]
  const counted = passages.filter(
    ({ kind }, index) => kind === 'heading' && passages[index - 1]?.kind !== 'title',
  )
  if (counted.length >= LEAST_COUNTED && counted.every(({ unit }) => unit.blankBefore > 0))
    doubts.push(isTight)
  const signed = passages.filter((_, index) => recogniseBlockHeading(passages, index) !== null)
  if (signed.length >= LEAST_SIGNED) doubts.push(isUnsigned)
  if (passages.filter(isMarked).length >= LEAST_MARKED) doubts.push(() => true)
  doubts.push(...(isBook(passages) ? bookDoubts(passages) : sentenceDoubts(passages)))
  if (isMessage(passages)) doubts.push(() => true)
  return doubts
}

/** A heading that carries a mark of its own: who marks three marks all. */
const MARKS: ReadonlySet<string> = new Set(['heading-mark', 'edit-link'])

function isMarked(passage: Passage): boolean {
  return passage.kind === 'heading' && hasCut(passage, MARKS)
}

/** Right below running text, where the headings that count stand below blank lines. */
const isTight: Doubt = (passages, index) =>
  passages[index]?.unit.blankBefore === 0 && passages[index - 1]?.kind === 'other'

/** Without the sign that the headings of the page carry; a number is one, too. */
const isUnsigned: Doubt = (passages, index) =>
  passages[index]?.facts[0]?.marker === null && recogniseBlockHeading(passages, index) === null

/** Who signs with initials. */
const INITIALS = /^(?:\p{Lu}\.\s?){2,4}$/u
const isInitials: Doubt = (passages, index) => INITIALS.test(passages[index]?.unit.text ?? '')

/** What an editor says in brackets. */
const NOTE = /^\[[^\]]+\]$/u
const isNote: Doubt = (passages, index) => NOTE.test(passages[index]?.unit.text ?? '')

const isMark: Doubt = (passages, index) => isTag(passages[index]?.unit.text ?? '')

/** What a publisher puts between stars. */
const STARRED = /^\*.*\*$/u
const isStarred: Doubt = (passages, index) => STARRED.test(passages[index]?.unit.text ?? '')

/** One of the labelled lines that say what a text is: `Language: Latin`, above or below `Editor: …`. */
const LABELLED = /^\p{Lu}\p{L}*(?:[ /]\p{L}+){0,3}: \S/u
const isLabelled: Doubt = (passages, index) =>
  isLabelledAt(passages, index) &&
  (isLabelledAt(passages, index + 1) || isLabelledAt(passages, index - 1))

function isLabelledAt(passages: readonly Passage[], index: number): boolean {
  const text = passages[index]?.unit.text ?? ''
  return text.includes(': ') && LABELLED.test(text)
}

const isOfPicture: Doubt = (passages, index) => {
  const passage = passages[index]
  return passage !== undefined && isPicture(passage)
}

/** Below the white space that an image left, and with a blank line below. */
const isCaption: Doubt = (passages, index) =>
  passages[index]?.belowSpace === true && (passages[index + 1]?.unit.blankBefore ?? 1) > 0

const ALWAYS: readonly Doubt[] = [
  isCaption,
  isInitials,
  isNote,
  isMark,
  isRemark,
  isStarred,
  isLabelled,
  isOfPicture,
]
