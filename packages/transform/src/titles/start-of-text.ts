import type { Passage } from '../passages/passage.ts'

/** Where the first line of a passage begins behind its white space. */
export function startOfText(passage: Passage): number {
  const value = passage.facts[0]?.line.value ?? ''
  return value.length - value.trimStart().length
}
