import type { Passage } from '../passages/passage.ts'
import { countDoubts } from './count-doubts.ts'
import type { EntryLine } from './entry-line.ts'
import { fitEnds } from './fit-ends.ts'
import { pageFeatureNames, pageFeatures } from './page-features.ts'
import { setFeatureNames } from './set-features.ts'

/** What the page says about a guess at its headlines. */
export interface ReadGuess {
  /** The guess with its ends fitted, as indexes of passages, in order. */
  readonly headlines: readonly number[]
  /** In the order of `pageFeatureNames`. */
  readonly page: readonly number[]
  /** Share of the headlines that are content, 0 to 1. */
  readonly kept: number
  /** Grounds to doubt that they are those of a listing: `countDoubts`. */
  readonly doubts: number
}

const LEAST_ENTRIES = 3
/** Share of headlines that has to be content: menus repeat, too. Chosen, not measured. */
const LEAST_KEPT = 0.3
/** Entries hold a sentence or say when, by whom, for how much: without that, lines are lines. Chosen, not measured. */
const SUBSTANCE = 0.4
/** Share of questions from which a page that says neither when nor by whom is one of answers. Chosen, not measured. */
const QUESTIONS = 0.5

/**
 * Reads what the page says about a guess.
 *
 * @param set what its lines say, in the order of `setFeatureNames`.
 * @returns null where the guess cannot name the headlines of a listing.
 */
export function readGuess(
  passages: readonly Passage[],
  lines: readonly EntryLine[],
  members: readonly number[],
  set: readonly number[],
): ReadGuess | null {
  const headlines = fitEnds(passages, lines, members)
  const inText = headlines.filter((place) => passages[place]?.keep === true).length
  const kept = inText / headlines.length
  if (headlines.length < LEAST_ENTRIES || kept < LEAST_KEPT) return null
  const page = pageFeatures(passages, lines, headlines)
  if (!hasSubstance(page, set)) return null
  return { headlines, page, kept, doubts: countDoubts(set, page, headlines.length) }
}

function hasSubstance(page: readonly number[], set: readonly number[]): boolean {
  const withSentence = page[pageFeatureNames.indexOf('withSentence')] ?? 0
  const withSign = page[pageFeatureNames.indexOf('withSign')] ?? 0
  const question = set[setFeatureNames.indexOf('question')] ?? 0
  if (question >= QUESTIONS && withSign < SUBSTANCE) return false
  return withSentence >= SUBSTANCE || withSign >= SUBSTANCE
}
