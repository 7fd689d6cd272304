import type { Passage } from '../passages/passage.ts'

const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s/u
const CHAPTER = /^(?:chapter|part|book|kapitel|teil|chapitre|partie|capítulo|parte|capitolo)\b/iu

/** The level of headings that nothing tells apart: the page's title is the first. */
const DEFAULT_LEVEL = 2

type Level = NonNullable<Passage['level']>
const levels = [1, 2, 3, 4, 5, 6] as const satisfies readonly Level[]

/** Gives every heading a level: as its numbers count, else below a chapter, else the second. Never skips down. */
export function rankHeadings(passages: readonly Passage[]): Passage[] {
  let inChapter = false
  let above = 1
  return passages.map((passage) => {
    if (passage.kind !== 'heading') return passage
    const { text } = passage.unit
    const chapter = CHAPTER.test(text)
    const numbers = NUMBERED.exec(text)?.[1]
    const wanted =
      passage.level ??
      (numbers === undefined
        ? DEFAULT_LEVEL + (inChapter && !chapter ? 1 : 0)
        : DEFAULT_LEVEL + numbers.split('.').length - 1)
    if (chapter) inChapter = true
    const level = levels[Math.min(wanted, above + 1, levels.length) - 1] ?? DEFAULT_LEVEL
    above = level
    return { ...passage, level: level === 1 ? DEFAULT_LEVEL : level }
  })
}
