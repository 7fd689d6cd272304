import { changePassage } from '../passages/change-passage.ts'
import type { Passage } from '../passages/passage.ts'
import { endsSentence, startsLower } from '../text/sentence-signs.ts'
import { share } from './share.ts'

/** What begins a line of speech in most languages of Europe: a dash that is no hyphen. */
const DASH = /^\s*[–—]\s/u
const ASKS = /[?؟…!]["'”’»)\]]*$/u
/** Lines behind a dash, at least, before they are a conversation. Chosen, not measured. */
const LEAST_LINES = 3
/** Share of them that end a sentence and begin none in the middle: items of a list seldom do. Chosen, not measured. */
const MOSTLY = 0.8
/** Share that ask, exclaim or break off, at least: a list of statements has none. Chosen, not measured. */
const LEAST_ASKING = 0.1

/** Names lines behind a dash paragraphs where they are what people say to each other, and no list. */
export function nameSpeech(passages: readonly Passage[]): Passage[] {
  const lines = passages.filter(isBehindDash)
  if (lines.length < LEAST_LINES || !isConversation(lines)) return [...passages]
  return passages.map((passage) =>
    isBehindDash(passage) ? changePassage(passage, { kind: 'paragraph' }) : passage,
  )
}

function isBehindDash({ keep, kind, facts }: Passage): boolean {
  const [first] = facts
  return keep && kind === 'other' && first?.marker?.kind === 'bullet' && DASH.test(first.line.value)
}

function isConversation(lines: readonly Passage[]): boolean {
  const texts = lines.map(({ unit }) => unit.text)
  return (
    share(texts, (text) => endsSentence(text) && !startsLower(text.replace(DASH, ''))) >= MOSTLY &&
    share(texts, (text) => ASKS.test(text)) >= LEAST_ASKING
  )
}
