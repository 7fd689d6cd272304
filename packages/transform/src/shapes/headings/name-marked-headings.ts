import { changePassage } from '../../passages/change-passage.ts'
import { hasCut } from '../../passages/has-cut.ts'
import type { Passage } from '../../passages/passage.ts'
import { standsFree } from '../../passages/stands-free.ts'
import { wordsOfLine } from '../../passages/words-of-line.ts'
import type { HeadingMark } from '../../text/heading-mark.ts'
import { readHeadingMark } from '../../text/read-heading-mark.ts'
import { cutHeadingMarks } from './cut-heading-marks.ts'
import { levelOfDepth } from './level-of-depth.ts'
import { LONGEST_HEADING } from '../../text/longest-heading.ts'

/** Free lines marked as lesser headings, at least, from which a text is Markdown. Chosen, not measured. */
const LEAST_MARKED = 3
const INLINE: ReadonlySet<string> = new Set(['link-mark', 'emphasis-mark'])

/**
 * Names the headings that Markdown and wikis mark, and sets the marks aside, of the title too. A `#` marks headings where
 * the whole text is Markdown. In others it begins a remark in code: of 306 such lines in 28 pages of the training split
 * none is a heading.
 */
export function nameMarkedHeadings(passages: readonly Passage[]): Passage[] {
  // Where it was read as Markdown already, by its links, its headings are marked alike.
  const markdown = passages.some((each) => hasCut(each, INLINE)) || marksHeadings(passages)
  return passages.map((passage) => {
    const mark = markOf(passage)
    if (mark === null) return passage
    const isHeading = passage.kind === 'other' && (mark.style === 'wiki' || markdown)
    if (!isHeading && passage.kind !== 'title') return passage
    const cut = cutHeadingMarks(passage, wordsOfLine(passage))
    return isHeading
      ? changePassage(cut, { kind: 'heading', level: levelOfDepth(mark.depth) })
      : cut
  })
}

/** Does the text begin with a marked line, or mark lesser headings between blank lines? */
function marksHeadings(passages: readonly Passage[]): boolean {
  const marks = passages.map(markOf)
  const lesser = marks.filter(
    (mark, index) => mark?.style === 'markdown' && mark.depth > 1 && standsFree(passages, index),
  )
  return marks[0]?.style === 'markdown' || lesser.length >= LEAST_MARKED
}

function markOf({ keep, facts }: Passage): HeadingMark | null {
  const text = facts[0]?.text ?? ''
  if (!keep || facts.length > 1 || text.length > LONGEST_HEADING) return null
  return readHeadingMark(text)
}
