import type { Unit } from '../../passages/unit.ts'
import { countVocabulary, type PageVocabulary } from './count-vocabulary.ts'
import { cueFamilies } from './cue-families.ts'
import { findCues } from './find-cues.ts'
import { measureUnits } from './measure-units.ts'
import type { MeasuredUnits } from './measured-units.ts'

/** Words from which a unit with the end of a sentence counts as running text. Chosen, not measured. */
const PROSE_WORDS = 12

/** A page as the steps of the classifier see it: its units, counted once. */
export interface ReadPage {
  readonly units: readonly Unit[]
  readonly measured: MeasuredUnits
  /** Tokens of each unit that belong to a phrase of each family, row by row. */
  readonly cues: Float32Array
  /** Share of a unit's tokens that belong to any phrase. */
  readonly cueShare: Float32Array
  /** 1 where a unit reads as running text. */
  readonly prose: Uint8Array
  readonly vocabulary: PageVocabulary
}

/** Counts everything that the features of a page are made from. */
export function readPage(units: readonly Unit[]): ReadPage {
  const measured = measureUnits(units)
  const cues = findCues(measured)
  const width = cueFamilies.length
  const cueShare = new Float32Array(units.length)
  const prose = new Uint8Array(units.length)
  for (let row = 0; row < units.length; row++) {
    const tokens = (measured.tokenStart[row + 1] ?? 0) - (measured.tokenStart[row] ?? 0)
    let sum = 0
    for (let column = 0; column < width; column++) sum += cues[row * width + column] ?? 0
    cueShare[row] = tokens === 0 ? 0 : sum / tokens
    prose[row] =
      (measured.words[row] ?? 0) >= PROSE_WORDS && (measured.sentenceEnds[row] ?? 0) > 0 ? 1 : 0
  }
  return { units, measured, cues, cueShare, prose, vocabulary: countVocabulary(measured, prose) }
}
