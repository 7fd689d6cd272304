import { changePassage } from '../../passages/change-passage.ts'
import type { Passage } from '../../passages/passage.ts'
import { levelOfDepth } from './level-of-depth.ts'

const NUMBERED = /^(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s/u
const CHAPTER = /^(?:chapter|part|book|kapitel|teil|chapitre|partie|capítulo|parte|capitolo)\b/iu

/** The level of headings that nothing tells apart: the page's title is the first. */
const DEFAULT_LEVEL = 2

/** Gives every heading a level: as its numbers count, else below a chapter, else the second. Never skips down. */
export function rankHeadings(passages: readonly Passage[]): Passage[] {
  // Where the text marks headings beside the title as of its level, all that it marks stand one below.
  const shift = passages.some(({ kind, level }) => kind === 'heading' && level === 1) ? 1 : 0
  let inChapter = false
  let above = 1
  return passages.map((passage) => {
    if (passage.kind !== 'heading') return passage
    const { text } = passage.unit
    const chapter = CHAPTER.test(text)
    const numbers = NUMBERED.exec(text)?.[1]
    const marked = passage.level === undefined ? undefined : passage.level + shift
    const wanted =
      marked ??
      (numbers === undefined
        ? DEFAULT_LEVEL + (inChapter && !chapter ? 1 : 0)
        : DEFAULT_LEVEL + numbers.split('.').length - 1)
    if (chapter) inChapter = true
    const level = levelOfDepth(Math.min(wanted, above + 1))
    above = level
    return changePassage(passage, { level })
  })
}
