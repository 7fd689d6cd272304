import type { Passage } from '../passages/passage.ts'

/** The levels of headings, the page's title first. */
export const headingLevels: readonly NonNullable<Passage['level']>[] = [1, 2, 3, 4, 5, 6]
