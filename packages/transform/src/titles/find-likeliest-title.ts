import type { Cut } from '@fonds/model'
import { sigmoid } from '../forests/sigmoid.ts'
import type { Passage } from '../passages/passage.ts'
import { wordsOfLine } from '../passages/words-of-line.ts'
import { textKey } from '../text/text-key.ts'
import { findLinkedHeadline } from './find-linked-headline.ts'
import type { FoundTitle } from './found-title.ts'
import { isSentence } from './is-sentence.ts'
import { preferHeadline } from './prefer-headline.ts'
import { readTitleCandidates } from './read-title-candidates.ts'
import type { TitleCandidate } from './title-candidate.ts'
import { weighTitles } from './weigh-titles.ts'

/** Probability from which a candidate is taken for the title at all. Chosen, not measured. */
const LEAST_LIKELY = 0.3
/** The first line is a copy of the title below when it says so much of it. Chosen, not measured. */
const COPIED = 0.8

/**
 * Finds the likeliest of the passages that may be the title. Null when none is likely.
 *
 * @param headlines passages that are headlines of entries; of these only the first can still be the page's title.
 */
export function findLikeliestTitle(
  passages: readonly Passage[],
  headlines: readonly number[],
): FoundTitle | null {
  const read = readTitleCandidates(passages)
  const { candidates, echoes } = read
  const scores = weighTitles(read, passages)
  const second = headlines[1] ?? passages.length
  const may = candidates.map(({ index, title }, row) => {
    if (sigmoid(scores[row] ?? 0) < LEAST_LIKELY || index >= second || isMostlySigns(title))
      return false
    if ((echoes[row] ?? 0) >= COPIED) return true
    return (index === 0 || index !== headlines[0]) && !isSentence(title)
  })
  const likeliest = preferHeadline(read, scores, may, second)
  const isListing = headlines.length > 0
  const best = likeliest >= 0 || isListing ? likeliest : findLinkedHeadline(read, scores, passages)
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
