import type { Passage } from '../passages/passage.ts'
import { isMessage } from '../shapes/messages/is-message.ts'
import { nameVerse } from '../shapes/name-verse.ts'
import { isStampedText } from './is-stamped-text.ts'

/** Share of lines of verse from which a page is no listing, however evenly it repeats. Chosen, not measured. */
const VERSE_SHARE = 0.3

/** Is a page one text, whatever repeats in it? So are verse, a letter with all that it quotes, and an article under its time. */
export function isOneText(passages: readonly Passage[]): boolean {
  return isMostlyVerse(passages) || isMessage(passages) || isStampedText(passages)
}

function isMostlyVerse(passages: readonly Passage[]): boolean {
  const verse = nameVerse(passages).filter((passage) => passage.kind === 'verse').length
  return verse > VERSE_SHARE * passages.length
}
