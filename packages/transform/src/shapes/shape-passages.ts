import type { Passage } from '../passages/passage.ts'
import { type PassageStep, takeSteps } from '../passages/take-steps.ts'
import { doubtCells } from './doubt-cells.ts'
import { doubtCode } from './doubt-code.ts'
import { doubtHeadings } from './doubt-headings.ts'
import { doubtItems } from './doubt-items.ts'
import { fillItems } from './fill-items.ts'
import { keepAmidMessage } from './keep-amid-message.ts'
import { nameBookHeadings } from './name-book-headings.ts'
import { nameCentredHeadings } from './name-centred-headings.ts'
import { nameCountedHeadings } from './name-counted-headings.ts'
import { nameCountedPosts } from './name-counted-posts.ts'
import { nameCredits } from './name-credits.ts'
import { nameEditedHeadings } from './name-edited-headings.ts'
import { nameFacts } from './name-facts.ts'
import { nameFencedCode } from './name-fenced-code.ts'
import { nameKnownHeadings } from './name-known-headings.ts'
import { nameLinkedHeadings } from './name-linked-headings.ts'
import { nameListedHeadings } from './name-listed-headings.ts'
import { nameMarkedHeadings } from './name-marked-headings.ts'
import { nameOutlineHeadings } from './name-outline-headings.ts'
import { namePieceBylines } from './name-piece-bylines.ts'
import { nameQuotes } from './name-quotes.ts'
import { nameRepeatedHeadings } from './name-repeated-headings.ts'
import { namePosts } from './name-posts.ts'
import { nameSeriesHeadings } from './name-series-headings.ts'
import { nameShapes } from './name-shapes.ts'
import { nameSpeech } from './name-speech.ts'
import { nameUnderlinedHeadings } from './name-underlined-headings.ts'
import { nameVerse } from './name-verse.ts'
import { rankHeadings } from './rank-headings.ts'

/** In order: what the page as a whole shows, doubts of what the classifier says, then each passage by itself. */
const steps: readonly PassageStep[] = [
  namePosts,
  nameCountedPosts,
  keepAmidMessage,
  nameVerse,
  nameFencedCode,
  nameMarkedHeadings,
  nameLinkedHeadings,
  nameOutlineHeadings,
  nameUnderlinedHeadings,
  nameEditedHeadings,
  nameCountedHeadings,
  nameListedHeadings,
  doubtHeadings,
  nameKnownHeadings,
  nameCentredHeadings,
  nameBookHeadings,
  nameCredits,
  nameFacts,
  doubtCells,
  doubtCode,
  nameSpeech,
  nameQuotes,
  nameRepeatedHeadings,
  nameSeriesHeadings,
  nameShapes,
  doubtItems,
  fillItems,
  namePieceBylines,
  rankHeadings,
]

/** Says of every published passage what it is. */
export function shapePassages(passages: readonly Passage[]): Passage[] {
  return takeSteps(passages, steps)
}
