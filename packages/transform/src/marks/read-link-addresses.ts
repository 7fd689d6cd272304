import type { Line } from '@fonds/model'
import type { LineMarks } from './line-marks.ts'
import { toLineMarks } from './to-line-marks.ts'

/** An address between brackets, as some tools write it behind the words of a link or in place of a picture; forums end their marks so. */
const ADDRESS =
  /(?:(?<=\S)[ \t])?\[(?!\/(?:url|img|email|video|media|youtube|quote|code|list|size|colou?r|center|left|right|font|spoiler|table|t[rdh]|h\d|[bius*])\])(?:(?:https?|ftp|mailto|tel|file|javascript|data):[^\s\][]*|[/#][^\s\][]*|\.{1,2}\/[^\s\][]*)\]/giu
/** Such addresses from which a text is by such a tool. Chosen, not measured. */
const LEAST_ADDRESSES = 5
/** How sure it is. Chosen, not measured. */
const JUDGEMENT = { rule: 'link-mark', confidence: 0.95 } as const

/** Reads the addresses that a tool put between brackets behind the words of links. A few of them are what the page says. */
export function readLinkAddresses(lines: readonly Line[]): ReadonlyMap<number, LineMarks> {
  const marks = new Map<number, LineMarks>()
  let count = 0
  for (const line of lines) {
    if (!line.value.includes('[')) continue
    const cuts = Array.from(line.value.matchAll(ADDRESS), ({ index, 0: text }) => ({
      start: index,
      end: index + text.length,
      judgement: JUDGEMENT,
    }))
    if (cuts.length === 0) continue
    count += cuts.length
    marks.set(line.position.start.line, toLineMarks(line, cuts))
  }
  return count < LEAST_ADDRESSES ? new Map() : marks
}
