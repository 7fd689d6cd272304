import type { Passage } from '../passages/passage.ts'
import type { EntryLine } from './entry-line.ts'

/** Fewer places are no repetition. */
export const LEAST_PLACES = 3
/** Signs that are tried: the most frequent ones. */
const MOST_SIGNS = 24

/** Places of each repeated sign: a role, a role after another, a line that recurs but for its numbers. */
export function readSigns(passages: readonly Passage[], lines: readonly EntryLine[]): number[][] {
  const places = new Map<string, number[]>()
  const add = (sign: string, index: number): void => {
    const known = places.get(sign)
    if (known === undefined) places.set(sign, [index])
    else known.push(index)
  }
  lines.forEach((line, index) => {
    const before = lines[index - 1]?.role ?? 'none'
    const passage = passages[index]
    if (passage === undefined) return
    if (line.role !== 'short') add(line.role, index)
    if (line.role === 'prose' && before !== 'prose') add('first prose', index)
    if (line.role === 'short' && before !== 'short') add(`short after ${before}`, index)
    if (line.role === 'prose' && before === 'short') add('prose after short', index)
    if (line.copies >= LEAST_PLACES) add(`= ${line.key}`, index)
    if (passage.heading >= 0.5) add('heading', index)
    if (passage.heading >= 0.5 && passage.keep) add('kept heading', index)
    if (passage.facts[0]?.marker?.kind === 'bullet') add('bullet', index)
    if (passage.unit.blankBefore > 1) add('wide gap', index)
  })
  return [...places.values()]
    .filter((each) => each.length >= LEAST_PLACES)
    .toSorted((a, b) => b.length - a.length)
    .slice(0, MOST_SIGNS)
}
