import type { Passage } from '../passages/passage.ts'
import { countDoubts } from './count-doubts.ts'
import { fitEnds } from './fit-ends.ts'
import { followPattern } from './follow-pattern.ts'
import type { EntryLine } from './entry-line.ts'
import { isWithoutTools } from './is-without-tools.ts'
import { likeliestGuesses, type ScoredGuess } from './likeliest-guesses.ts'
import { pageFeatureNames, pageFeatures } from './page-features.ts'
import { setFeatureNames } from './set-features.ts'
import { listingBias, listingWeights } from './set-weights.table.ts'

/** The headlines of a listing page. */
export interface FoundHeadlines {
  /** Indexes of passages, in order. */
  readonly headlines: readonly number[]
  /** How sure it is that the page is a listing, 0 to 1. */
  readonly confidence: number
}

/**
 * Probability from which a page is split. Chosen, as lower ones split more articles than they find listings: with it 2 of 100
 * articles of the extraction suite are split, many of them lists ("10 best …").
 */
const LEAST_CONFIDENCE = 0.6
/** How sure a page is that holds nothing but headlines with one paragraph each. Chosen, not measured. */
const PLAIN_CONFIDENCE = 0.85
const LEAST_ENTRIES = 3
/** Share of headlines that has to be content: menus repeat, too. Chosen, not measured. */
const LEAST_KEPT = 0.3
/** How much each ground for doubt says against a listing; natural logarithm of odds. Chosen with `countDoubts`. */
const DOUBT = 1
/**
 * How much a text without the tools of a listing says against one. Of 0.5 to 1 the most that keeps every listing of the training
 * split that is found without it; of 21 pages of services split there, 8 stay whole with it.
 */
const TEXT_DOUBT = 0.75
/** The likeliest guesses, which are weighed against each other. Of two to five, three tell articles best. */
const MOST_GUESSES = 3
/** What the page says about a guess, against what its lines say. On listings of the training split 0.15 to 0.4 are alike. */
const PAGE_SHARE = 0.25

/**
 * Finds the headlines of a listing page, if the page reads as a listing at all: of a listing that holds whichever of the
 * likeliest guesses is taken, so their mean decides. Of them the one is taken for which its lines and the page together
 * speak most.
 */
export function findHeadlines(
  passages: readonly Passage[],
  lines: readonly EntryLine[],
): FoundHeadlines | null {
  const guesses = likeliestGuesses(passages, lines, MOST_GUESSES).map((guess) =>
    weighGuess(passages, lines, guess),
  )
  const [likeliest] = guesses
  if (likeliest === undefined || likeliest === null) return null
  const weighed = guesses.filter((guess) => guess !== null)
  const mean = weighed.reduce((sum, guess) => sum + guess.logit, 0) / weighed.length
  const logit = mean - (isWithoutTools(passages, lines) ? TEXT_DOUBT : 0)
  const confidence = Math.max(1 / (1 + Math.exp(-logit)), likeliest.isPlain ? PLAIN_CONFIDENCE : 0)
  if (confidence < LEAST_CONFIDENCE) return null
  let best = likeliest
  for (const guess of weighed) if (guess.worth > best.worth) best = guess
  return { headlines: followPattern(passages, lines, best.headlines), confidence }
}

interface WeighedGuess {
  readonly headlines: readonly number[]
  /** Log-odds that the page is a listing of them. */
  readonly logit: number
  readonly worth: number
  readonly isPlain: boolean
}

/** How well a guess names headlines, and how well the page reads as a listing of them; null where it cannot be one. */
function weighGuess(
  passages: readonly Passage[],
  lines: readonly EntryLine[],
  { features, members, score }: ScoredGuess,
): WeighedGuess | null {
  const headlines = fitEnds(passages, lines, members)
  const kept = headlines.filter((place) => passages[place]?.keep === true).length
  if (headlines.length < LEAST_ENTRIES || kept < LEAST_KEPT * headlines.length) return null
  const page = pageFeatures(passages, lines, headlines)
  if (!hasSubstance(page, features)) return null
  const logit =
    listingBias +
    dot(listingWeights, [...features, score, ...page]) -
    DOUBT * countDoubts(features, page, headlines.length)
  return {
    headlines,
    logit,
    worth: score + PAGE_SHARE * logit,
    isPlain: isPlain(features, page),
  }
}

/** Entries hold running text or say when, by whom, for how much: without that, lines are lines. Chosen, not measured. */
const SUBSTANCE = 0.4
/** Share of questions from which a page that says neither when nor by whom is one of answers. Chosen, not measured. */
const QUESTIONS = 0.5

function hasSubstance(page: readonly number[], set: readonly number[]): boolean {
  const withProse = set[setFeatureNames.indexOf('withProse')] ?? 0
  const withSign = page[pageFeatureNames.indexOf('withSign')] ?? 0
  const question = set[setFeatureNames.indexOf('question')] ?? 0
  if (question >= QUESTIONS && withSign < SUBSTANCE) return false
  return withProse >= SUBSTANCE || withSign >= SUBSTANCE
}

/**
 * Nothing but headlines with one paragraph each, from the title on: an article of that build begins with a paragraph
 * before its first heading, says its author or date, or has short headings. Chosen, not measured; of the articles of
 * the training pages two of 100 are taken for it.
 */
function isPlain(set: readonly number[], page: readonly number[]): boolean {
  const ofSet = (name: string): number => set[setFeatureNames.indexOf(name)] ?? 0
  const ofPage = (name: (typeof pageFeatureNames)[number]): number =>
    page[pageFeatureNames.indexOf(name)] ?? 0
  return (
    ofSet('oneProse') >= 0.8 &&
    ofSet('words') >= Math.log(6) &&
    ofSet('endsSentence') <= 0.2 &&
    ofSet('isSign') <= 0.2 &&
    ofPage('proseAbove') < Math.log(16) &&
    ofPage('proseShare') >= 0.85 &&
    ofPage('sameGap') >= 0.7 &&
    ofPage('numbered') <= 0.5 &&
    ofPage('statedAbove') === 0
  )
}

function dot(weights: readonly number[], values: readonly number[]): number {
  return values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0)
}
