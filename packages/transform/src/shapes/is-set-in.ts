import type { Passage } from '../passages/passage.ts'
import { startsUpper } from '../text/sentence-signs.ts'
import type { Prose } from './measure-prose.ts'
import { share } from './share.ts'

/** Verse set into prose stands so many columns further in, and no line reaches this part of the width. Chosen, not measured. */
const LEAST_INDENT = 2
const WIDEST_PART = 0.9
/** Share of its lines that begin with a capital. Chosen, not measured. */
const LEAST_UPPER = 0.6

/** Do lines stand further in than the prose around them, none of them full, most begun with a capital? */
export function isSetIn(run: readonly Passage[], { indent, width }: Prose): boolean {
  const lines = run.flatMap(({ facts }) => facts)
  const apart = lines.every(
    (line) => line.indent >= indent + LEAST_INDENT && line.width <= WIDEST_PART * width,
  )
  const texts = lines.map(({ text }) => text)
  return apart && share(texts, startsUpper) >= LEAST_UPPER
}
