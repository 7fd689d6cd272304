import type { Passage } from '../../passages/passage.ts'
import { countStretches } from '../../text/count-stretches.ts'
import { endsInColon } from '../../text/ends-in-colon.ts'

/** A salutation stands among the first lines below the head, and is short. Chosen, not measured. */
const FIRST_LINES = 2
const LONGEST_SALUTATION = 40
const MOST_WORDS = 4
const SALUTATION = /^\p{Lu}[^.:;?]*[,،、，]$/u
/** What mail programs put above a message that they send on, and how its head begins below that. */
const FORWARDED = /^-{3,} ?\p{L}[\p{L} ]{2,38}-{3,}$/u
const HEAD = /^\p{Lu}\p{L}*[:：]\s/u
/** What parts a message from the signature of its sender (RFC 3676). */
const SIGNATURE = '-- '

/** When it was sent, as the heads of mail (RFC 5322) and of its archives (as C's `asctime` writes) say. */
const STAMP =
  /^(?:\p{L}{3}, \d{1,2} \p{L}{3} \d{4} \d\d:\d\d(?::\d\d)? [-+]\d{4}|\p{L}{3} \p{L}{3} [ \d]\d \d\d:\d\d:\d\d \d{4})$/u
/** The head that a dump of mail keeps has subject, sender, addressee and date at most. */
const HEAD_LINES = 4

/**
 * Is a text a letter? It is stamped as mail is, begins with a salutation, quotes or holds what it answers, or ends with a
 * signature behind two hyphens.
 */
export function isMessage(passages: readonly Passage[]): boolean {
  return (
    passages.slice(0, HEAD_LINES).some(({ unit }) => STAMP.test(unit.text)) ||
    greets(passages) ||
    passages.some(
      (_, index) => answers(passages, index) || forwards(passages, index) || signs(passages, index),
    )
  )
}

function greets(passages: readonly Passage[]): boolean {
  const body = passages.findIndex(({ keep, kind }) => keep && kind === 'other')
  return (
    body >= 0 &&
    passages
      .slice(body, body + FIRST_LINES)
      .some(
        ({ unit: { text } }) =>
          text.length <= LONGEST_SALUTATION &&
          SALUTATION.test(text) &&
          countStretches(text) <= MOST_WORDS,
      )
  )
}

/** Says who is quoted: right above the quotation, ending in a colon. */
function answers(passages: readonly Passage[], index: number): boolean {
  const passage = passages[index]
  const below = passages[index + 1]
  const marker = below?.facts[0]?.marker
  // Deeper than one is a prompt of a programme.
  if (passage?.keep !== true || marker?.kind !== 'quote' || marker.depth !== 1) return false
  return passage.facts[0]?.marker === null && endsInColon(passage.unit.text)
}

function forwards(passages: readonly Passage[], index: number): boolean {
  const text = passages[index]?.unit.text ?? ''
  return (
    text.startsWith('---') &&
    FORWARDED.test(text) &&
    HEAD.test(passages[index + 1]?.unit.text ?? '')
  )
}

function signs(passages: readonly Passage[], index: number): boolean {
  return passages[index]?.facts[0]?.line.value === SIGNATURE
}
