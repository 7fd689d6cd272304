import { changePassage } from '../passages/change-passage.ts'
import { isRightBelow } from '../passages/is-right-below.ts'
import { listRuns } from '../passages/list-runs.ts'
import type { Passage } from '../passages/passage.ts'

/** Signs that no answer was ever nested in so deeply at once: the prompt of a programme. Chosen, not measured. */
const PROMPT_DEPTH = 3
/** Deeper quotations are shown no deeper; in steps from the outermost. Chosen, not measured. */
const DEEPEST = 5

/**
 * Names lines behind `>` quotations, as deep as their signs say. Where no line of the text stands behind a single one,
 * nothing is quoted: `>>>` is the prompt of a programme, `>>` an arrow that leads elsewhere. Signs that no quoted words
 * stand beside are set aside.
 */
export function nameQuotes(passages: readonly Passage[]): Passage[] {
  const named = [...passages]
  if (!passages.some((passage) => depthOf(passage) > 0)) return named
  const quotes = passages.some((passage) => depthOf(passage) === 1)
  for (const { start, end } of listRuns(passages, isOpenQuote, isRightBelow)) {
    const run = passages.slice(start, end)
    const name = !quotes ? nameSign : run.some(hasWords) ? nameQuote : setBareMarkAside
    for (const [at, passage] of run.entries()) named[start + at] = name(passage)
  }
  return named
}

function nameQuote(passage: Passage): Passage {
  return changePassage(passage, { kind: 'quote', depth: Math.min(DEEPEST, depthOf(passage) - 1) })
}

function nameSign(passage: Passage): Passage {
  return depthOf(passage) >= PROMPT_DEPTH && hasWords(passage)
    ? changePassage(passage, { kind: 'pre' })
    : passage
}

const BARE = { rule: 'quote-mark', confidence: 0.9 } as const

function setBareMarkAside(passage: Passage): Passage {
  return changePassage(passage, { keep: false, judgement: BARE })
}

function isOpenQuote(passage: Passage): boolean {
  return passage.keep && passage.kind === 'other' && depthOf(passage) > 0
}

function hasWords({ facts }: Passage): boolean {
  return facts.some(({ words }) => words !== '')
}

/** How deep the quotation is that a passage belongs to; 0 where it is none. */
function depthOf({ facts }: Passage): number {
  const marker = facts[0]?.marker
  return marker?.kind === 'quote' ? (marker.depth ?? 1) : 0
}
