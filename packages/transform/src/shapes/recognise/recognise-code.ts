import type { Passage } from '../../passages/passage.ts'
import { countStretches } from '../../text/count-stretches.ts'
import { endsInComma } from '../../text/ends-in-comma.ts'
import { hasCodeSign } from '../../text/has-code-sign.ts'
import { endsSentence } from '../../text/sentence-signs.ts'
import { isUnspaced } from '../is-unspaced.ts'
import { LIKELY } from '../likely.ts'
import type { Shape } from './shape.ts'

const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3041-\u9fff]/u
/** A sentence of so many words, without a sign of code, is prose wherever it stands. Chosen, not measured. */
const SENTENCE_WORDS = 8

/** Lines that run on over a hard wrap are prose, however far they stand in. */
export function recogniseCode(passages: readonly Passage[], index: number): Shape | null {
  const passage = passages[index]
  if (passage === undefined || passage.facts.length > 1) return null
  if (passage.pre * passage.content < LIKELY || isProse(passage.unit.text)) return null
  return { kind: 'pre' }
}

function isProse(text: string): boolean {
  if (isUnspaced(text)) return true
  if (hasCodeSign(text)) return false
  const ended = endsSentence(text) || endsInComma(text)
  return UNSPACED.test(text) || (ended && countStretches(text) >= SENTENCE_WORDS)
}
