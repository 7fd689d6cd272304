import type { Cut } from '@fonds/model'
import { askForest } from '../classify/ask-forest.ts'
import { details } from '../classify/details.ts'
import { sigmoid } from '../classify/sigmoid.ts'
import type { Passage } from '../passages/passage.ts'
import { endsSentence } from '../text/sentence-signs.ts'
import { textKey } from '../text/text-key.ts'
import { readTitleCandidates } from './read-title-candidates.ts'
import type { TitleCandidate } from './title-candidate.ts'

/** Which passage is the title, and what of it. */
export interface FoundTitle {
  readonly index: number
  readonly title: string
  /** Stretches of the passage's first line that are no part of the title. */
  readonly cuts: readonly Cut[]
  /** An earlier copy with the site's name, which the page does not need twice. */
  readonly copy: number | null
}

/** A labelled title stands in the head of a text: among this many passages. Chosen, not measured. */
const HEAD = 40
/** Probability from which a candidate is taken for the title at all. Chosen, not measured. */
const LEAST_LIKELY = 0.3
/** The first line is a copy of the title below when it says so much of it. Chosen, not measured. */
const COPIED = 0.8
const LABEL =
  /^(?:title|subject|titel|titre|título|titolo|betreff|标题|標題|件名|タイトル)\s*[:：]\s*(?=\S)/iu

/** The subject of a message is the title of that message only: not of another that quotes its head. */
const SUBJECT = /^(?:subject|betreff|件名)/iu
const HEAD_LINE = /^(?:\p{L}[\p{L}-]*(?: \p{L}+)?\s?[:：]|From )/u
/** An address, or a time as machines write it. */
const MACHINE_LINE = /^(?:https?:\/\/\S+|\d{4}-\d\d-\d\dT\d\d:\d\d\S*)$/u
/** Longer lines under a head are text; in characters. Chosen, not measured. */
const LONGEST_UNDER_HEAD = 150

/**
 * Finds the title the text itself gives: a labelled one, else the likeliest of all short passages above or at the
 * start of the running text. Null when none is likely.
 *
 * @param headlines passages that are headlines of entries; of these only the first can still be the page's title.
 */
export function findTitle(
  passages: readonly Passage[],
  headlines: readonly number[] = [],
): FoundTitle | null {
  return findLabelled(passages) ?? findUnderHead(passages) ?? findLikeliest(passages, headlines)
}

function findLabelled(passages: readonly Passage[]): FoundTitle | null {
  const index = passages.slice(0, HEAD).findIndex(({ unit }, at) => {
    if (!LABEL.test(unit.text)) return false
    return !SUBJECT.test(unit.text) || passages.slice(0, at).every((above) => isHeadLine(above))
  })
  const passage = passages[index]
  if (passage === undefined) return null
  const label = LABEL.exec(passage.unit.text)?.[0] ?? ''
  const start = startOf(passage)
  const cut = {
    start,
    end: start + label.trimEnd().length,
    judgement: { rule: 'label', confidence: 1 },
  }
  return { index, title: passage.unit.text.slice(label.length), cuts: [cut], copy: null }
}

function isHeadLine({ unit }: Passage): boolean {
  return HEAD_LINE.test(unit.text)
}

/** The line right under a page's address and time, as many tools write them over the text. */
function findUnderHead(passages: readonly Passage[]): FoundTitle | null {
  const index = passages.findIndex(({ unit }) => !MACHINE_LINE.test(unit.text))
  const title = passages[index]?.unit.text ?? ''
  if (index < 1 || title.length > LONGEST_UNDER_HEAD || isSentence(title)) return null
  return /\p{L}/u.test(title) ? { index, title, cuts: [], copy: null } : null
}

function findLikeliest(
  passages: readonly Passage[],
  headlines: readonly number[],
): FoundTitle | null {
  const second = headlines[1] ?? passages.length
  const { candidates, echoes, table } = readTitleCandidates(passages)
  const scores = askForest(details.title, table)
  let best = -1
  candidates.forEach((candidate, row) => {
    const score = scores[row] ?? 0
    if (sigmoid(score) < LEAST_LIKELY || (best >= 0 && score <= (scores[best] ?? 0))) return
    const echo = echoes[row] ?? 0
    if (candidate.index >= second) return
    if (candidate.index === headlines[0] && echo < COPIED) return
    if (echo < COPIED && isSentence(candidate.title)) return
    best = row
  })
  best = headlineOf(candidates, scores, best, second)
  const found = candidates[best]
  const passage = passages[found?.index ?? -1]
  if (found === undefined || passage === undefined) return null
  const { index, title } = found
  const isCopy = index > 0 && (echoes[best] ?? 0) >= COPIED
  return {
    index,
    title,
    cuts: title === passage.unit.text ? [] : nameCuts(passage, title),
    copy: isCopy && isWithin(title, passages[0]?.unit.text ?? '') ? 0 : null,
  }
}

/**
 * Where the first line says the title, with the site's name or without, and a passage below says the very same, that one is
 * the headline.
 */
function headlineOf(
  candidates: readonly TitleCandidate[],
  scores: Float32Array,
  best: number,
  second: number,
): number {
  const found = candidates[best]
  if (found === undefined || found.index > 0) return best
  const keys = new Set(
    candidates
      .filter(({ index, dropped, title, rest }) => {
        if (index > 0) return false
        return dropped === found.dropped || (dropped > found.dropped && rest.length <= title.length)
      })
      .map(({ title }) => textKey(title)),
  )
  let headline = best
  candidates.forEach(({ index, title }, row) => {
    if (index === 0 || index >= second || !keys.has(textKey(title))) return
    if (headline === best || (scores[row] ?? 0) > (scores[headline] ?? 0)) headline = row
  })
  return headline
}

/** Words from which a finished sentence is no title, unless the first line says it too. Chosen, not measured. */
const SENTENCE_WORDS = 6

function isSentence(title: string): boolean {
  if (title.includes('://')) return true
  const long = textKey(title).split(' ').length >= SENTENCE_WORDS
  return long && endsSentence(title) && !/[?!]$/u.test(title)
}

/** Does the line say little more than the title? */
function isWithin(title: string, line: string): boolean {
  return textKey(line).length <= 3 * textKey(title).length + 40
}

/** The site's name behind the title; only where the line is one line of the text. */
function nameCuts(passage: Passage, title: string): Cut[] {
  const line = passage.facts[0]?.line.value
  if (line === undefined || passage.facts.length > 1) return []
  const behind = startOf(passage) + title.length
  const name = line.slice(behind)
  return [
    {
      start: behind + name.length - name.trimStart().length,
      end: line.trimEnd().length,
      judgement: { rule: 'site-name', confidence: 0.8 },
    },
  ]
}

function startOf(passage: Passage): number {
  const value = passage.facts[0]?.line.value ?? ''
  return value.length - value.trimStart().length
}
