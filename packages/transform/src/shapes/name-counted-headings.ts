import type { Passage } from '../passages/passage.ts'
import { readOrdinal } from './read-ordinal.ts'

/** Longer lines are no counted headings; in characters. Chosen, not measured. */
const LONGEST = 40
/** Headings that count up one after the other, at least, before they are believed. Chosen, not measured. */
const LEAST_COUNTED = 3

/** What the headings of a series share, and what each counts. */
interface Counted {
  readonly index: number
  readonly frame: string
  readonly value: number
}

/**
 * Names headings that say nothing but which part begins: `Article 1`, `第三条`, `Rule II`. Three and more of the same words
 * count up, and under each stands text of its own, longer than it is.
 */
export function nameCountedHeadings(passages: readonly Passage[]): Passage[] {
  const series = new Map<string, Counted[]>()
  for (const each of readCounted(passages)) {
    const members = series.get(each.frame)
    if (members === undefined) series.set(each.frame, [each])
    else members.push(each)
  }
  const named = [...passages]
  for (const members of series.values()) {
    if (!countsUp(members)) continue
    for (const { index } of members) {
      const passage = passages[index]
      if (passage !== undefined) named[index] = { ...passage, kind: 'heading' }
    }
  }
  return named
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
    run = members[at]?.value === (members[at - 1]?.value ?? 0) + 1 ? run + 1 : 1
    if (run >= LEAST_COUNTED) return true
  }
  return false
}
