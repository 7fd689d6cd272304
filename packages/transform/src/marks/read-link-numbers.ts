import type { Cut, Line } from '@fonds/model'
import { readDecimal } from '../text/read-decimal.ts'
import type { LineMarks } from './line-marks.ts'

/** An address behind its number, as text browsers list them at the end. */
const ADDRESS = /^\s*\[?(\d{1,5})[.\]] +(?:[a-z][a-z\d+.-]{1,20}:|\/)\S+$/iu
/** What they write over the list. */
const LABEL =
  /^\s*(?:references|referenzen|verweise|références|referencias|riferimenti|(?:visible|hidden) links?:?)\s*$/iu
/** A number of a link, right before its words. */
const NUMBER = /\[(\d{1,5})\](?=\S)/gu
/** Before it stands a space or a sign that opens; a number right behind a word points to a note. */
const OPENS = /[\s([{"'«‹“„‘|/·•*_-]/u

/** Addresses from which a list at the end is one of links. Chosen, not measured. */
const LEAST_ADDRESSES = 3
/** Of the addresses, this share must be called for by a number in the text. Chosen, not measured. */
const LEAST_CALLED = 0.5
/** How sure it is. Chosen, not measured. */
const CONFIDENCE = 0.95
const NUMBERED = { rule: 'link-number', confidence: CONFIDENCE } as const
const LISTED = { rule: 'link-list', confidence: CONFIDENCE } as const

/**
 * Reads the numbers that text browsers put before the words of links, and the list of their addresses at the end of the
 * text. Without such a list a number between brackets is what the page says.
 */
export function readLinkNumbers(lines: readonly Line[]): ReadonlyMap<number, LineMarks> {
  const list = findAddresses(lines)
  const marks = new Map<number, LineMarks>()
  if (list.count < LEAST_ADDRESSES) return marks
  const called = new Set<number>()
  lines.slice(0, list.from).forEach(({ value, position }) => {
    const cuts: Cut[] = []
    for (const match of value.matchAll(NUMBER)) {
      const number = readDecimal(match[1] ?? '')
      const before = value.slice(0, match.index).at(-1)
      if (number > list.count || (before !== undefined && !OPENS.test(before) && before !== ']'))
        continue
      called.add(number)
      cuts.push({ start: match.index, end: match.index + match[0].length, judgement: NUMBERED })
    }
    if (cuts.length > 0) marks.set(position.start.line, { cuts, whole: null })
  })
  if (called.size < LEAST_CALLED * list.count) return new Map()
  for (const { value, position } of lines.slice(list.from)) {
    if (value.trim() !== '') marks.set(position.start.line, { cuts: [], whole: LISTED })
  }
  return marks
}

/** Finds the list from its end: addresses that count down to 1, and what stands over them. */
function findAddresses(lines: readonly Line[]): { readonly from: number; readonly count: number } {
  let from = lines.length
  let count = 0
  let next = 0
  for (let index = lines.length - 1; index >= 0; index--) {
    const value = lines[index]?.value ?? ''
    if (value.trim() === '') continue
    const number = readDecimal(ADDRESS.exec(value)?.[1] ?? '0')
    if (number > 0 && next !== 1 && (count === 0 || number === next - 1)) {
      if (count === 0) count = number
      next = number
    } else if (count === 0 || !LABEL.test(value)) break
    from = index
  }
  return next === 1 ? { from, count } : { from: lines.length, count: 0 }
}
