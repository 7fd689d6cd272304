import { changePassage } from '../../passages/change-passage.ts'
import type { Passage } from '../../passages/passage.ts'
import { findPreamble } from './find-preamble.ts'
import { readOrdinal } from './read-ordinal.ts'

/** Longer lines are no counted headings; in characters. Chosen, not measured. */
const LONGEST = 40
/** Headings that count up one after the other, at least, before they are believed. Chosen, not measured. */
const LEAST_COUNTED = 3

/** The step from one heading to the next where one between them is misprinted. */
const MISSED = 2

/** What the headings of a series share, and what each counts. */
interface Counted {
  readonly index: number
  readonly frame: string
  readonly value: number
}

/**
 * Names headings that say nothing but which part begins: `Article 1`, `第三条`, `Rule II`. Three and more of the same words
 * count up, and under each stands text of its own, longer than it is. A line whose number the series misses at its place
 * is one of them though its words differ, as a misprint's do; and the line that heads the text before the first is one.
 */
export function nameCountedHeadings(passages: readonly Passage[]): Passage[] {
  const counted = readCounted(passages)
  const series = new Map<string, Counted[]>()
  for (const each of counted) {
    const members = series.get(each.frame)
    if (members === undefined) series.set(each.frame, [each])
    else members.push(each)
  }
  const headings = new Set<number>()
  for (const members of series.values()) {
    if (!countsUp(members)) continue
    for (const { index } of [...members, ...fillGaps(members, counted)]) headings.add(index)
    const preamble = findPreamble(passages, members[0]?.index ?? 0)
    if (preamble !== null) headings.add(preamble)
  }
  return passages.map((passage, index) =>
    headings.has(index) ? changePassage(passage, { kind: 'heading' }) : passage,
  )
}

function readCounted(passages: readonly Passage[]): Counted[] {
  return passages.flatMap((passage, index) => {
    const { text } = passage.unit
    if (!passage.keep || passage.kind !== 'other' || text.length > LONGEST) return []
    const next = passages[index + 1]
    if (next?.keep !== true || next.unit.text.length <= text.length) return []
    const ordinal = readOrdinal(text)
    return ordinal === null ? [] : [{ index, ...ordinal }]
  })
}

function countsUp(members: readonly Counted[]): boolean {
  let run = 1
  for (let at = 1; at < members.length; at++) {
    const step = (members[at]?.value ?? 0) - (members[at - 1]?.value ?? 0)
    run = step === 1 || step === MISSED ? run + 1 : 1
    if (run >= LEAST_COUNTED) return true
  }
  return false
}

/** Lines of other words that count the one number missing between two members, and stand between them. Both are in order. */
function fillGaps(members: readonly Counted[], counted: readonly Counted[]): Counted[] {
  const gaps: Counted[] = []
  let at = 0
  members.forEach((member, place) => {
    const next = members[place + 1]
    if (next?.value !== member.value + MISSED) return
    while ((counted[at]?.index ?? Infinity) <= member.index) at++
    for (; (counted[at]?.index ?? Infinity) < next.index; at++) {
      const between = counted[at]
      if (between?.value === member.value + 1) gaps.push(between)
    }
  })
  return gaps
}
