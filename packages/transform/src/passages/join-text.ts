import type { Cut } from '@fonds/model'
import type { Lexicon } from './lexicon.ts'
import type { LineFacts } from './line-facts.ts'
import { lineJoint } from './line-joint.ts'

/** The words of a paragraph's lines joined, and the hyphens that were taken out, by line number. */
export interface JoinedText {
  readonly text: string
  readonly cuts: ReadonlyMap<number, readonly Cut[]>
  /** Numbers of the lines that join the next without a space. */
  readonly gapless: ReadonlySet<number>
}

/** A hyphen whose joined word occurs in the text is certain; where words are broken as a habit it is likely. */
const HYPHEN_CONFIDENCE = 0.9

/** Most lines stand alone, and nothing is taken out of them. */
const NO_CUTS: JoinedText['cuts'] = new Map()
const NOT_GAPLESS: JoinedText['gapless'] = new Set()

/** Joins the lines of one paragraph. Quote marks of later lines are left out; a first line keeps its marker. */
export function joinText(facts: readonly LineFacts[], lexicon: Lexicon): JoinedText {
  const only = facts.length === 1 ? facts[0] : undefined
  if (only?.marks.cuts.length === 0) return { text: only.text, cuts: NO_CUTS, gapless: NOT_GAPLESS }
  const cuts = readCuts(facts)
  const gapless = new Set<number>()
  const parts: string[] = []
  let previous: { line: LineFacts; words: string } | null = null
  for (const line of facts) {
    if (line.blank) {
      gapless.add(line.line.position.start.line)
      continue
    }
    if (line.text === '') continue
    const words: string = previous === null ? line.text : line.words
    if (previous !== null) {
      const joint = lineJoint(previous.words, words, lexicon)
      if (joint !== 'space') gapless.add(previous.line.line.position.start.line)
      if (joint === 'hyphen') {
        parts.push((parts.pop() ?? '').slice(0, -1))
        cuts.set(previous.line.line.position.start.line, withoutHyphen(previous.line))
      } else if (joint === 'space') parts.push(' ')
    }
    parts.push(words)
    previous = { line, words }
  }
  return { text: parts.join(''), cuts, gapless }
}

function readCuts(facts: readonly LineFacts[]): Map<number, readonly Cut[]> {
  const marked = facts.filter(({ marks }) => marks.cuts.length > 0)
  return new Map(marked.map(({ line, marks }) => [line.position.start.line, marks.cuts]))
}

/** The cuts of a line and one more: its last sign that is not cut yet. */
function withoutHyphen({ line, marks }: LineFacts): Cut[] {
  const behind: Cut[] = []
  let end = line.value.trimEnd().length
  for (const cut of marks.cuts.toReversed()) {
    if (cut.end < end) break
    behind.unshift(cut)
    end = cut.start
  }
  const judgement = { rule: 'hyphenation', confidence: HYPHEN_CONFIDENCE }
  const before = marks.cuts.slice(0, marks.cuts.length - behind.length)
  return [...before, { start: end - 1, end, judgement }, ...behind]
}
