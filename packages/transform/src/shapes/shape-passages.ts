import type { Passage } from '../passages/passage.ts'
import { type PassageStep, takeSteps } from '../passages/take-steps.ts'
import { doubtItems } from './doubt-items.ts'
import { fillItems } from './fill-items.ts'
import { nameRepeatedHeadings } from './headings/name-repeated-headings.ts'
import { nameSeriesHeadings } from './headings/name-series-headings.ts'
import { rankHeadings } from './headings/rank-headings.ts'
import { nameByPage } from './name-by-page.ts'
import { namePieceBylines } from './name-piece-bylines.ts'
import { nameShapes } from './recognise/name-shapes.ts'

/** In order: what the page as a whole shows, then each passage by itself, then what is beside it. */
const steps: readonly PassageStep[] = [
  nameByPage,
  nameRepeatedHeadings,
  nameSeriesHeadings,
  nameShapes,
  doubtItems,
  fillItems,
  namePieceBylines,
  rankHeadings,
]

/** Says of every published passage what it is. */
export function shapePassages(passages: readonly Passage[]): Passage[] {
  return takeSteps(passages, steps)
}
