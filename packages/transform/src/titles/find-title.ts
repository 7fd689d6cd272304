import type { Cut } from '@fonds/model'
import { askForest } from '../classify/ask-forest.ts'
import { details } from '../classify/details.ts'
import { sigmoid } from '../classify/sigmoid.ts'
import type { Passage } from '../passages/passage.ts'
import { endsSentence } from '../text/sentence-signs.ts'
import { textKey } from '../text/text-key.ts'
import { withoutHeadingMark } from '../text/without-heading-mark.ts'
import { findCentredTitle } from './find-centred-title.ts'
import { findLabelledTitle } from './find-labelled-title.ts'
import type { FoundTitle } from './found-title.ts'
import { readTitleCandidates } from './read-title-candidates.ts'
import type { TitleCandidate } from './title-candidate.ts'
import { wordsOfLine } from '../passages/words-of-line.ts'

/** Probability from which a candidate is taken for the title at all. Chosen, not measured. */
const LEAST_LIKELY = 0.3
/** The first line is a copy of the title below when it says so much of it. Chosen, not measured. */
const COPIED = 0.8
/** An address, or a time as machines write it. */
const MACHINE_LINE = /^(?:https?:\/\/\S+|\d{4}-\d\d-\d\dT\d\d:\d\d\S*)$/u
/** Longer lines under a head are text; in characters. Chosen, not measured. */
const LONGEST_UNDER_HEAD = 150

/**
 * Finds the title the text itself gives: a labelled one, else the likeliest of all short passages above or at the
 * start of the running text, else the first centred one. Null when there is none.
 *
 * @param headlines passages that are headlines of entries; of these only the first can still be the page's title.
 */
export function findTitle(
  passages: readonly Passage[],
  headlines: readonly number[] = [],
): FoundTitle | null {
  return (
    findLabelledTitle(passages) ??
    findUnderHead(passages) ??
    findLikeliest(passages, headlines) ??
    (headlines.length === 0 ? findCentredTitle(passages) : null)
  )
}

/** The line right under a page's address and time, as many tools write them over the text. */
function findUnderHead(passages: readonly Passage[]): FoundTitle | null {
  const index = passages.findIndex(({ unit }) => !MACHINE_LINE.test(unit.text))
  const title = withoutHeadingMark(passages[index]?.unit.text ?? '')
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
    if (candidate.index >= second || isMostlySigns(candidate.title)) return
    if (candidate.index === headlines[0] && echo < COPIED) return
    if (echo < COPIED && isSentence(candidate.title)) return
    best = row
  })
  best = headlineOf(candidates, scores, best, second)
  const found = candidates[best]
  const passage = passages[found?.index ?? -1]
  if (found === undefined || passage === undefined) return null
  const { index, title } = found
  const isCopy = index > 0 && ((echoes[best] ?? 0) >= COPIED || isSaidFirst(candidates, title))
  return {
    index,
    title,
    cuts: found.rest === '' ? [] : nameCuts(passage, found),
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
      .filter(({ index, dropped, lead, title, rest }) => {
        if (index > 0 || lead !== found.lead) return false
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

/** A line of fewer letters and digits among its signs is what a machine read from a stain. Chosen, not measured. */
const LEAST_WORDY = 0.5

function isMostlySigns(title: string): boolean {
  const signs = title.replaceAll(' ', '').length
  return textKey(title).replaceAll(' ', '').length < LEAST_WORDY * signs
}

/** Does the first line say the very same, with the site's name or without? */
function isSaidFirst(candidates: readonly TitleCandidate[], title: string): boolean {
  const key = textKey(title)
  return candidates.some((each) => each.index === 0 && textKey(each.title) === key)
}

/** Does the line say little more than the title? */
function isWithin(title: string, line: string): boolean {
  return textKey(line).length <= 3 * textKey(title).length + 40
}

/** The site's name behind or in front of the title; only where the line is one line of the text. */
function nameCuts(passage: Passage, { title, lead }: TitleCandidate): Cut[] {
  const line = passage.facts[0]?.line.value
  if (line === undefined || passage.facts.length > 1 || passage.cuts.size > 0) return []
  const judgement = { rule: 'site-name', confidence: 0.8 }
  const { start, end } = wordsOfLine(passage)
  if (lead > 0)
    return [{ start, end: line.slice(0, end - title.length).trimEnd().length, judgement }]
  const behind = start + title.length
  const name = line.slice(behind, end)
  return [{ start: behind + name.length - name.trimStart().length, end, judgement }]
}
