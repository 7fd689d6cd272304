import type { Lexicon } from './lexicon.ts'

/** How two lines of a paragraph become one: with a space, with nothing, or with the hyphen between them taken out. */
export type LineJoint = 'space' | 'nothing' | 'hyphen'

/** Words that a hyphen before them joins nothing to ("pre- and post-war"): and, or, to, in the languages that write so. */
const SUSPENDING: ReadonlySet<string> = new Set(
  'and or to und oder bis et ou y e o i en of og eller och tai ja a nebo lub и или'.split(' '),
)

const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '¬'])
const LAST_PART = /(?<![\p{L}\p{M}])([\p{L}\p{M}]+)[-‐¬]$/u
const FIRST_PART = /^[\p{L}\p{M}]+/u
/** A hyphen inside a number or a sign: "1997-" and "98", "SR-" and "253". */
const BEFORE_NUMBER = /[\p{L}\p{M}\p{N}][-‐]$/u
const STARTS_NUMBER = /^\p{N}/u
const SPACELESS =
  /[\u2e80-\u303e\u3041-\u33ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/u

/** Decides the joint between a line and the next, both without white space at their ends and without markers. */
export function lineJoint(previous: string, next: string, lexicon: Lexicon): LineJoint {
  if (HYPHENS.has(previous.slice(-1))) {
    const last = LAST_PART.exec(previous.slice(-60))
    const first = FIRST_PART.exec(next.slice(0, 60))
    if (BEFORE_NUMBER.test(previous) && STARTS_NUMBER.test(next)) return 'nothing'
    if (last !== null && first !== null) return hyphenJoint(last[1] ?? '', first[0], lexicon)
  }
  const touching = (previous.at(-1) ?? '') !== '' && SPACELESS.test(previous.slice(-1))
  return touching && SPACELESS.test(next.slice(0, 1)) ? 'nothing' : 'space'
}

function hyphenJoint(last: string, first: string, lexicon: Lexicon): LineJoint {
  const lower = first === first.toLowerCase()
  const joined = (last + first).toLowerCase()
  const compound = `${last}-${first}`.toLowerCase()
  const whole = lexicon.words.has(joined)
  const hyphenated = lexicon.words.has(compound)
  if (lower && whole && !hyphenated) return 'hyphen'
  if (hyphenated) return 'nothing'
  // A text that does not hyphenate breaks its lines at the hyphens that it has.
  if (!lexicon.hyphenates) return SUSPENDING.has(first.toLowerCase()) ? 'space' : 'nothing'
  return lower ? 'hyphen' : 'nothing'
}
