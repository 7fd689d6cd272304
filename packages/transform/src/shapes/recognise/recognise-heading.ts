import type { Passage } from '../../passages/passage.ts'
import { endsInComma } from '../../text/ends-in-comma.ts'
import { LONGEST_HEADING } from '../../text/longest-heading.ts'
import type { Shape } from './shape.ts'

/**
 * Probability that a passage is content and of a kind from which it is named so: about half the F1 that the kind reaches,
 * which is where F1 is highest (Lipton et al., 2014). What is hardly content must be the surer a heading.
 */
const LEAST_HEADING = 0.3
const ADDRESS = /^https?:\/\/\S+$/u

/** A line that the classifier takes for a heading, where one can stand. */
export function recogniseHeading(passages: readonly Passage[], index: number): Shape | null {
  const passage = passages[index]
  if (passage === undefined || passage.unit.text.length > LONGEST_HEADING) return null
  if (endsInComma(passage.unit.text) || ADDRESS.test(passage.unit.text)) return null
  const below = passages[index + 1]
  if (below === undefined || below.facts[0]?.marker?.kind === 'quote') return null
  return passage.headed >= LEAST_HEADING && passage.heading >= passage.listed
    ? { kind: 'heading' }
    : null
}
