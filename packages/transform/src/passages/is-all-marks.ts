import type { Passage } from './passage.ts'

/** Is a passage nothing but what the tool wrote that printed the page, as an address in its list of links? */
export function isAllMarks({ facts }: Passage): boolean {
  return facts.every(({ marks }) => marks.whole !== null)
}
