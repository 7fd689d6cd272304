import type { Passage } from './passage.ts'

/** Does a passage follow the one above it without a blank line? */
export function isRightBelow({ unit }: Passage): boolean {
  return unit.blankBefore === 0
}
