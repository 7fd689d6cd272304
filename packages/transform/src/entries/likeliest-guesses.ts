import type { Passage } from '../passages/passage.ts'
import type { EntryLine } from './entry-line.ts'
import { guessHeadlines, type Guess } from './guess-headlines.ts'
import { readTraits } from './read-traits.ts'
import { readWords } from './read-words.ts'
import { lineFeatures, wordFeatures } from './set-features.ts'
import { setWeights } from './set-weights.table.ts'

/** A guess and what its lines say for it. */
export interface ScoredGuess extends Guess {
  readonly features: readonly number[]
  readonly score: number
}

/**
 * The guesses at the headlines of a page that its lines speak for most, the likeliest first. What the words of a guess can
 * say at most is known beforehand: they are only read of guesses that could still be among the likeliest.
 *
 * @param most how many.
 */
export function likeliestGuesses(
  passages: readonly Passage[],
  lines: readonly EntryLine[],
  most: number,
): readonly ScoredGuess[] {
  const guesses = guessHeadlines(passages, lines)
  if (guesses.length === 0) return []
  const traits = readTraits(passages, lines)
  const words = readWords(lines)
  let best: ScoredGuess[] = []
  for (const guess of guesses) {
    const ofLines = lineFeatures(traits, guess)
    const least = best.length < most ? -Infinity : (best.at(-1)?.score ?? -Infinity)
    const alone = addScores(0, ofLines, 0)
    if (addScores(alone, UTMOST, ofLines.length) <= least) continue
    const ofWords = wordFeatures(traits, words, guess)
    const score = addScores(alone, ofWords, ofLines.length)
    if (score <= least) continue
    const features = [...ofLines, ...ofWords]
    // Of equal ones the first stays first.
    const { members, signs } = guess
    best = [...best, { members, signs, features, score }]
      .toSorted((one, other) => other.score - one.score)
      .slice(0, most)
  }
  return best
}

/** What words say where they say most for a guess. */
const UTMOST: readonly number[] = setWeights.slice(-2).map((weight) => (weight > 0 ? 1 : 0))

/** Adds to a score what features say whose weights stand from a place on. */
function addScores(score: number, features: readonly number[], from: number): number {
  let sum = score
  for (let at = 0; at < features.length; at++)
    sum += (features[at] ?? 0) * (setWeights[from + at] ?? 0)
  return sum
}
