import type { Cut } from '@fonds/model'
import type { Passage } from './passage.ts'
import { textKey } from './text-key.ts'
import { readTitleCandidates, type TitleCandidate, type TitleFeatures } from './title-features.ts'
import { titleWeights } from './title-weights.table.ts'

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
/** Score from which a passage is taken for the title at all; the weights' own scale. Chosen by looking at texts without one. */
const LEAST_SCORE = 5
/** The first line is a copy of the title below when it says so much of it. Chosen, not measured. */
const COPIED = 0.8
const LABEL =
  /^(?:title|subject|titel|titre|título|titolo|betreff|标题|標題|件名|タイトル)\s*[:：]\s*(?=\S)/iu

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
  return findLabelled(passages) ?? findLikeliest(passages, headlines)
}

function findLabelled(passages: readonly Passage[]): FoundTitle | null {
  const index = passages.slice(0, HEAD).findIndex((passage) => LABEL.test(passage.unit.text))
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

function findLikeliest(
  passages: readonly Passage[],
  headlines: readonly number[],
): FoundTitle | null {
  const second = headlines[1] ?? passages.length
  let best: { candidate: TitleCandidate; score: number } | null = null
  for (const candidate of readTitleCandidates(passages)) {
    if (candidate.index >= second) break
    if (candidate.index === headlines[0] && candidate.features.heldByFirst < COPIED) continue
    if (isSentence(candidate)) continue
    const score = scoreOf(candidate.features)
    if (score >= LEAST_SCORE && score > (best?.score ?? 0)) best = { candidate, score }
  }
  if (best === null) return null
  const { index, title, features } = best.candidate
  const passage = passages[index]
  if (passage === undefined) return null
  const isCopy = index > 0 && Math.max(features.heldByFirst, features.startsFirst) >= COPIED
  return {
    index,
    title,
    cuts: title === passage.unit.text ? [] : nameCuts(passage, title),
    copy: isCopy && isWithin(title, passages[0]?.unit.text ?? '') ? 0 : null,
  }
}

/** Words from which a finished sentence is no title, unless the first line says it too. Chosen, not measured. */
const SENTENCE_WORDS = 6

function isSentence({ title, features }: TitleCandidate): boolean {
  if (title.includes('://')) return true
  const long = features.words >= Math.log1p(SENTENCE_WORDS)
  return features.endsSentence === 1 && long && features.heldByFirst < COPIED
}

function scoreOf(features: TitleFeatures): number {
  let score = 0
  for (const name of titleFeatureNames) score += features[name] * titleWeights[name]
  return score
}

const titleFeatureNames = Object.keys(titleWeights).filter(
  (name): name is keyof TitleFeatures => name in titleWeights,
)

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
