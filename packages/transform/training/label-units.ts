import type { Unit } from '../src/passages/unit.ts'

/** A line of the suite's gold. */
export interface GoldLine {
  readonly t: string
  /** Share of the line that is content. */
  readonly c: number
  readonly k: string
  /** The line stands in the page without being seen. */
  readonly h?: number | boolean
}

/** What the gold says of a unit. */
export interface UnitLabel {
  /** Share of its words that are content, 0 to 1. */
  readonly content: number
  readonly kind: string
}

const WORD = /[\p{L}\p{N}]+/gu
/** How many of the gold's words may be passed over to find a unit's words again: a few for one word, many for three in a row. */
const NEAR = 3
const FAR = 400

/**
 * Carries the labels of the gold's lines over to units, word by word, however the lines were wrapped and joined.
 * Words that only one side has (markers, page titles) are passed over; a unit without any known word is not content.
 */
export function labelUnits(
  units: readonly Unit[],
  gold: readonly GoldLine[],
): readonly UnitLabel[] {
  const words: string[] = []
  const lineOf: number[] = []
  gold.forEach((line, at) => {
    for (const word of line.t.toLowerCase().match(WORD) ?? []) {
      words.push(word)
      lineOf.push(at)
    }
  })
  let cursor = 0
  return units.map((unit) => {
    const own = unit.text.toLowerCase().match(WORD) ?? []
    let content = 0
    let known = 0
    const kinds = new Map<string, number>()
    own.forEach((word, place) => {
      const at = find(words, cursor, word, own[place + 1], own[place + 2])
      if (at < 0) return
      const line = gold[lineOf[at] ?? 0]
      cursor = at + 1
      known++
      content += line?.c ?? 0
      kinds.set(line?.k ?? 'other', (kinds.get(line?.k ?? 'other') ?? 0) + 1)
    })
    const kind = [...kinds].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 'other'
    return { content: known === 0 ? 0 : content / known, kind }
  })
}

function find(
  words: readonly string[],
  from: number,
  word: string,
  next?: string,
  third?: string,
): number {
  const limit = Math.min(words.length, from + FAR)
  for (let at = from; at < limit; at++) {
    if (words[at] !== word) continue
    if (at - from <= NEAR) return at
    if (
      next !== undefined &&
      words[at + 1] === next &&
      third !== undefined &&
      words[at + 2] === third
    )
      return at
  }
  return -1
}
