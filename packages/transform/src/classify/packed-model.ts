import type { PackedForest } from './read-forest.ts'

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
  /** Where the numbers come from. */
  readonly provenance: {
    readonly data: string
    readonly author: string
    readonly licence: string
    readonly changes: string
    readonly script: string
    /** Pages learned from, each in several forms. */
    readonly pages: number
    /** SHA-256 over the names and bytes of the suite's manifest, gold and dumps. */
    readonly inputs: string
    /** SHA-256 over everything in this table below `provenance`, as text. */
    readonly digest: string
  }
  readonly words: {
    readonly weightBits: number
    readonly knownBits: number
    readonly unit: number
    readonly bias: number
    /** Base 64 of a signed byte a weight. */
    readonly weights: string
    /** Base 64 of a bit a hash. */
    readonly known: string
  }
  readonly first: PackedStage
  readonly second: PackedStage
  readonly heading: PackedStage
  readonly listItem: PackedStage
}
