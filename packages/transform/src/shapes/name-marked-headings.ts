import type { Cut } from '@fonds/model'
import type { Passage } from '../passages/passage.ts'
import type { HeadingMark } from '../text/heading-mark.ts'
import { readHeadingMark } from '../text/read-heading-mark.ts'
import { headingLevels } from './heading-levels.ts'
import { LONGEST_HEADING } from './longest-heading.ts'

/** Free lines marked as lesser headings, at least, from which a text is Markdown. Chosen, not measured. */
const LEAST_MARKED = 3

/**
 * Names the headings that Markdown and wikis mark, and sets the marks aside, of the title too. A `#` marks headings where
 * the whole text is Markdown. In others it begins a remark in code: of 306 such lines in 28 pages of the training split
 * none is a heading.
 */
export function nameMarkedHeadings(passages: readonly Passage[]): Passage[] {
  const markdown = isMarkdown(passages)
  return passages.map((passage) => {
    const mark = markOf(passage)
    if (mark === null) return passage
    if (passage.kind === 'title') return cutMarks(passage, mark)
    if (passage.kind !== 'other' || (mark.style === 'markdown' && !markdown)) return passage
    return {
      ...cutMarks(passage, mark),
      kind: 'heading',
      level: headingLevels[mark.depth - 1] ?? 6,
    }
  })
}

/** Does the text begin with a marked line, or mark lesser headings between blank lines? */
function isMarkdown(passages: readonly Passage[]): boolean {
  const marks = passages.map(markOf)
  const lesser = marks.filter((mark, index) => {
    const free = [index, index + 1].every((at) => (passages[at]?.unit.blankBefore ?? 1) > 0)
    return mark?.style === 'markdown' && mark.depth > 1 && free
  })
  return marks[0]?.style === 'markdown' || lesser.length >= LEAST_MARKED
}

function markOf({ keep, facts }: Passage): HeadingMark | null {
  const text = facts[0]?.text ?? ''
  if (!keep || facts.length > 1 || text.length > LONGEST_HEADING) return null
  return readHeadingMark(text)
}

function cutMarks(passage: Passage, { before, after }: HeadingMark): Passage {
  const line = passage.facts[0]?.line
  if (line === undefined) return passage
  const { value, position } = line
  const start = value.length - value.trimStart().length
  const end = value.trimEnd().length
  const cuts = [
    cutOf(start, start + before),
    ...(passage.cuts.get(position.start.line) ?? []),
    ...(after > 0 ? [cutOf(end - after, end)] : []),
  ]
  return { ...passage, cuts: new Map(passage.cuts).set(position.start.line, cuts) }
}

function cutOf(start: number, end: number): Cut {
  return { start, end, judgement: { rule: 'heading-mark', confidence: 1 } }
}
