/**
 * Weights of the features in `setFeatureNames`, in that order.
 * Fitted on the listing and collection pages of WCXB (Web Content Extraction Benchmark, Murrough Foley, CC-BY-4.0):
 * a soft choice among all guesses of a page, each weighed by how well it matches the gold headlines. The script was
 * not kept: the weights cannot be derived again, nor is it known which of the suite's hand-checked listings were among the
 * pages, so figures measured on those are optimistic.
 */
export const setWeights: readonly number[] = [
  1.4, // logCount
  0.69, // valid
  1.95, // distinct
  0.68, // words
  -1.4, // wordsSpread
  0.35, // gap
  0.76, // evenGaps
  3.02, // heading
  0.19, // segmentWords
  -1.36, // withProse
  1.31, // oneProse
  -0.57, // coversKept
  -0.31, // longestShort
  -1.15, // listItem
  1.21, // segmentsAlike
  0.05, // kept
  -1.16, // endsSentence
  -0.48, // copied
  0.6, // startsLower
  0.47, // digits
  0.92, // proseNext
  0.91, // proseSecond
  1.64, // isShort
  -1.57, // isByline
  0.95, // isDate
  -0.53, // question
  0.81, // beforeEnds
  -1.82, // tooShort
  0.3, // capital
  -0.26, // isSign
  0.31, // longerThanNext
  0.41, // longerThanBefore
  2.35, // echoed
  -2.12, // sameWords
]

/** Weights that say from the best guess, its score and the features of the page, whether the page is a listing; same source. */
export const listingWeights: readonly number[] = [
  0.14, // logCount
  -1.28, // valid
  -0.48, // distinct
  0.48, // words
  -0.53, // wordsSpread
  -0.25, // gap
  0.55, // evenGaps
  0.39, // heading
  -0.17, // segmentWords
  0.7, // withProse
  1.27, // oneProse
  -1.38, // coversKept
  -0.95, // longestShort
  -0.21, // listItem
  -0.76, // segmentsAlike
  1.92, // kept
  -1.16, // endsSentence
  -0.2, // copied
  -0.72, // startsLower
  -1.31, // digits
  -0.4, // proseNext
  -0.1, // proseSecond
  -1.32, // isShort
  -0.09, // isByline
  -0.71, // isDate
  2.36, // question
  -0.99, // beforeEnds
  -2.19, // tooShort
  -1.1, // capital
  0.72, // isSign
  -0.22, // longerThanNext
  -0.05, // longerThanBefore
  1.14, // echoed
  -0.1, // sameWords
  0.43, // score
  3.52, // withSign
  -0.18, // proseAbove
  -0.18, // proseBelow
  -0.58, // proseInEntry
  -1.76, // numbered
  -0.94, // cutShort
  0.02, // sameGap
  -0.06, // longestProse
  -0.51, // moreProse
  -2.33, // statedAbove
  1.14, // proseShare
  0, // withSentence: asked beside the weights, by `readGuess`
]

export const listingBias: number = -1.47
