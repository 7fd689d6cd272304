import type { Passage } from '../passages/passage.ts'
import type { Shape } from './shape.ts'

/** A line behind `>`. */
export function recogniseQuote(passages: readonly Passage[], index: number): Shape | null {
  const marker = passages[index]?.facts[0]?.marker
  return marker?.kind === 'quote' ? { kind: 'quote' } : null
}
