import type { Passage } from '../passages/passage.ts'
import type { EntryLine } from './entry-line.ts'
import { followPattern } from './follow-pattern.ts'
import { isWithoutTools } from './is-without-tools.ts'
import { likeliestGuesses } from './likeliest-guesses.ts'
import { pageFeatureNames } from './page-features.ts'
import { readGuess } from './read-guess.ts'
import { sigmoid } from '../forests/sigmoid.ts'
import { setFeatureNames } from './set-features.ts'
import { shareOffers } from './share-offers.ts'
import { usualGap } from '../shapes/usual-gap.ts'
import { listingBias, listingWeights } from './set-weights.table.ts'
import { weighGrounds } from './weigh-grounds.ts'

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
/** How much each ground for doubt says against a listing; natural logarithm of odds. Chosen with `countDoubts`. */
const DOUBT = 1
/**
 * How much a text without the tools of a listing says against one. Of 0.5 to 1 the most that keeps every listing of the training
 * split that is found without it; of 21 pages of services split there, 8 stay whole with it.
 */
const TEXT_DOUBT = 0.75
/** How much headlines say against a listing that are no content, all of them. Of 0 to 3 on the training split, where 2 keeps as many listings. */
const ASIDE_DOUBT = 2
/**
 * How much entries say against a listing that are offers, all of them. Of 2 and 3 on the training split: each leaves 4 of 14
 * pages of services split, and loses two lists of courses, which speak to the reader, too.
 */
const OFFER_DOUBT = 2
/** Share of offers among entries below which a listing has only some: a list of links of the training split has 0.2. */
const LEAST_OFFERS = 0.3
/** Guesses that are read until enough of them can name headlines. Chosen, not measured. */
const MOST_READ = 6
/** The likeliest guesses, which are weighed against each other. Of two to five, three tell articles best. */
const MOST_GUESSES = 3
/** What the page says about a guess, against what its lines say. On listings of the training split 0.15 to 0.4 are alike. */
const PAGE_SHARE = 0.25
/**
 * What headlines say for a guess that are content, all of them, against what its lines say. Of 0 to 4 on the training split:
 * on listings, services and articles alike the guesses taken find more of the gold's headlines (F1 0.63 for 0.61).
 */
const KEPT_SHARE = 2

/**
 * Finds the headlines of a listing page, if the page reads as a listing at all: of a listing that holds whichever of the
 * likeliest guesses is taken, so their mean decides. Of them the one is taken for which its lines and the page together
 * speak most.
 */
export function findHeadlines(
  passages: readonly Passage[],
  lines: readonly EntryLine[],
): FoundHeadlines | null {
  const guesses = weighGuesses(passages, lines)
  const [likeliest] = guesses
  if (likeliest === undefined) return null
  let best = likeliest
  for (const guess of guesses) if (guess.worth > best.worth) best = guess
  const confidenceOf = (logits: readonly number[]): number => {
    const mean = logits.reduce((sum, logit) => sum + logit, 0) / logits.length
    const logit = mean + Math.max(...guesses.map((guess) => guess.grounds))
    return Math.max(sigmoid(logit), likeliest.isPlain ? PLAIN_CONFIDENCE : 0)
  }
  // Offers speak against a listing alone, and their words are many: they are read where all else speaks for one.
  if (confidenceOf(guesses.map(({ logit }) => logit)) < LEAST_CONFIDENCE) return null
  const confidence = confidenceOf(
    guesses.map(({ logit, headlines }) => logit - doubtOffers(passages, lines, headlines)),
  )
  if (confidence < LEAST_CONFIDENCE) return null
  return { headlines: followPattern(passages, lines, best.headlines), confidence }
}

/** How much it says against a listing that its entries are offers; natural logarithm of odds. */
function doubtOffers(
  passages: readonly Passage[],
  lines: readonly EntryLine[],
  headlines: readonly number[],
): number {
  const offers = shareOffers(passages, lines, headlines, usualGap(headlines) ?? 1)
  return offers < LEAST_OFFERS ? 0 : OFFER_DOUBT * offers
}

interface WeighedGuess {
  readonly headlines: readonly number[]
  /** Log-odds that the page is a listing of them, whatever its entries offer. */
  readonly logit: number
  /** What else speaks for a listing: `weighGrounds`. */
  readonly grounds: number
  readonly worth: number
  readonly isPlain: boolean
}

/** How well the likeliest guesses name headlines, and how well the page reads as a listing of them, the likeliest first. */
function weighGuesses(passages: readonly Passage[], lines: readonly EntryLine[]): WeighedGuess[] {
  const weighed: WeighedGuess[] = []
  const textDoubt = isWithoutTools(passages, lines) ? TEXT_DOUBT : 0
  for (const { members, features, score } of likeliestGuesses(passages, lines, MOST_READ)) {
    const read = readGuess(passages, lines, members, features)
    if (read === null) continue
    const { headlines, page, kept, doubts } = read
    const grounds = weighGrounds(passages, lines, { headlines, set: features, page, kept })
    const says = listingBias + dot(listingWeights, [...features, score, ...page]) - DOUBT * doubts
    const worth = score + PAGE_SHARE * (says + grounds) + KEPT_SHARE * kept
    const logit = says - textDoubt - ASIDE_DOUBT * (1 - kept)
    weighed.push({ headlines, logit, grounds, worth, isPlain: isPlain(features, page) })
    if (weighed.length === MOST_GUESSES) break
  }
  return weighed
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
