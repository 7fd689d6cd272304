import type { Passage } from '../passages/passage.ts'
import { type PassageStep, takeSteps } from '../passages/take-steps.ts'
import { doubtCells } from './doubt-cells.ts'
import { doubtCode } from './doubt-code.ts'
import { doubtHeadings } from './headings/doubt-headings.ts'
import { keepAmidMessage } from './messages/keep-amid-message.ts'
import { nameBookHeadings } from './headings/name-book-headings.ts'
import { nameCentredHeadings } from './headings/name-centred-headings.ts'
import { nameCountedHeadings } from './headings/name-counted-headings.ts'
import { nameCountedPosts } from './messages/name-counted-posts.ts'
import { nameCredits } from './name-credits.ts'
import { nameEditedHeadings } from './headings/name-edited-headings.ts'
import { nameFacts } from './name-facts.ts'
import { nameFencedCode } from './name-fenced-code.ts'
import { nameIndentedCode } from './name-indented-code.ts'
import { nameHangingHeadings } from './headings/name-hanging-headings.ts'
import { nameKnownHeadings } from './headings/name-known-headings.ts'
import { nameLinkedHeadings } from './headings/name-linked-headings.ts'
import { nameListedHeadings } from './headings/name-listed-headings.ts'
import { nameMarkedHeadings } from './headings/name-marked-headings.ts'
import { nameOutlineHeadings } from './headings/name-outline-headings.ts'
import { nameQuotes } from './name-quotes.ts'
import { namePosts } from './messages/name-posts.ts'
import { nameSpeech } from './name-speech.ts'
import { nameUnderlinedHeadings } from './headings/name-underlined-headings.ts'
import { nameVerse } from './name-verse.ts'

/** In order: what the page as a whole shows, doubts of what the classifier says. */
const steps: readonly PassageStep[] = [
  namePosts,
  nameCountedPosts,
  keepAmidMessage,
  nameVerse,
  nameFencedCode,
  nameIndentedCode,
  nameMarkedHeadings,
  nameLinkedHeadings,
  nameOutlineHeadings,
  nameUnderlinedHeadings,
  nameHangingHeadings,
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
]

/** Says of published passages what they are, as far as the page as a whole tells; the others are left to be named one by one. */
export function nameByPage(passages: readonly Passage[]): Passage[] {
  return takeSteps(passages, steps)
}
