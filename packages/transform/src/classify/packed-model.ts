import type { PackedProvenance } from './packed-provenance.ts'
import type { PackedWords } from './words/packed-words.ts'
import type { PackedForest } from '../forests/packed-forest.ts'

/** A forest and the columns it was trained on. */
export interface PackedStage {
  /** Names of the columns, in order, with a space between. */
  readonly columns: string
  /** Median of each column over the lines learned from; of the stages that are explained. */
  readonly typical: readonly number[]
  readonly forest: PackedForest
}

/** The learned classifier as the trainer writes it. */
export interface PackedModel {
  readonly provenance: PackedProvenance
  readonly words: PackedWords
  readonly first: PackedStage
  readonly second: PackedStage
  readonly heading: PackedStage
  readonly listItem: PackedStage
}
