import type { Forest } from './forest.ts'
import type { PackedModel, PackedStage } from './packed-model.ts'
import { readBytes } from './read-bytes.ts'
import { readForest } from './read-forest.ts'
import type { WordTable } from './word-table.ts'

/** The learned classifier, unpacked. */
export interface Model {
  readonly words: WordTable
  readonly first: Forest
  readonly second: Forest
  readonly heading: Forest
  readonly listItem: Forest
  /** Values of a typical line, by column, for each stage. */
  readonly typical: { readonly first: readonly number[]; readonly second: readonly number[] }
}

/** Unpacks the learned classifier: some milliseconds, once. */
export function readModel(packed: PackedModel): Model {
  const { weightBits, knownBits, unit, bias, weights, known } = packed.words
  const read = (stage: PackedStage): Forest => readForest(stage.forest)
  return {
    words: {
      weightBits,
      knownBits,
      unit,
      bias,
      weights: new Int8Array(readBytes(weights).buffer),
      known: readBytes(known),
    },
    first: read(packed.first),
    second: read(packed.second),
    heading: read(packed.heading),
    listItem: read(packed.listItem),
    typical: { first: packed.first.typical, second: packed.second.typical },
  }
}
