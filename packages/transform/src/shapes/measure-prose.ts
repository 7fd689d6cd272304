import type { Passage } from '../passages/passage.ts'

/** Where the hard-wrapped paragraphs of a text stand, in columns. */
export interface Prose {
  readonly indent: number
  readonly width: number
}

/** Hard-wrapped paragraphs from which the place of prose is known. Chosen, not measured. */
const LEAST_WRAPPED = 3

/** Measures where the prose of a text stands; null where the text is not broken at a margin. */
export function measureProse(passages: readonly Passage[]): Prose | null {
  const wrapped = passages.filter(({ facts }) => facts.length > 1)
  if (wrapped.length < LEAST_WRAPPED) return null
  const lines = wrapped.flatMap(({ facts }) => facts)
  return {
    indent: lines.reduce((least, { indent }) => Math.min(least, indent), Infinity),
    width: lines.reduce((most, { width }) => Math.max(most, width), 0),
  }
}
