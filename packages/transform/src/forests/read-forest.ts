import type { Forest } from './forest.ts'
import { listQuestions, numberQuestions } from './list-questions.ts'
import type { PackedForest } from './packed-forest.ts'
import { readTrees } from './read-trees.ts'

/** Unpacks a forest that is asked of a table of its own. */
export function readForest(packed: PackedForest): Forest {
  const trees = readTrees(packed)
  return numberQuestions(trees, listQuestions([trees]))
}
