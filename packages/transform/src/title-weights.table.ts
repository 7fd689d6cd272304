import type { TitleFeatures } from './title-features.ts'

/**
 * How loudly each feature speaks for a title. Fitted on pages of WCXB (Web Content Extraction Benchmark, Murrough Foley,
 * CC-BY-4.0), training split, in both flavours: a soft choice among the candidates of a page.
 */
export const titleWeights: Readonly<Record<keyof TitleFeatures, number>> = {
  coversFirst: 1.02,
  heldByFirst: 1.6,
  heading: 4.51,
  kept: 0.17,
  toProse: -0.56,
  proseAbove: -0.56,
  isFirst: 2.04,
  isNamedFirst: 0.49,
  words: 3.09,
  wordsSquared: -0.35,
  endsSentence: -1.45,
  standsAlone: 3.46,
  topic: 3.38,
  repeated: 0.63,
  beforeStatement: 1.82,
  headingsAbove: -1.61,
  contentBelow: -1.2,
  heldHeading: 0.58,
  heldNearProse: -1.08,
  heldBeforeStatement: 0.2,
  inSeries: -1.86,
  aboveSeries: 0.37,
  echoedByHeading: -0.23,
  echoed: 1.01,
  startsFirst: 0.72,
}
