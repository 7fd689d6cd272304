import type { Forest, Trees } from '../forests/forest.ts'
import { listQuestions, numberQuestions } from '../forests/list-questions.ts'
import type { HeadingWords } from './headings/heading-words.ts'
import type { PackedDetails } from './packed-details.ts'
import type { PackedHeadings } from './headings/packed-headings.ts'
import type { PackedModel } from './packed-model.ts'
import { readWords } from './words/read-words.ts'
import type { Questions } from '../forests/questions.ts'
import { readForest } from '../forests/read-forest.ts'
import { readTrees } from '../forests/read-trees.ts'
import type { WordTable } from './words/word-table.ts'

/** The learned classifier, unpacked. */
export interface Model {
  readonly words: WordTable
  readonly first: Forest
  readonly second: Forest
  /** Forests of kinds: they are asked of the first stage's table and some columns more, and share its questions. */
  readonly heading: Forest
  readonly listItem: Forest
  readonly cell: Forest
  readonly pre: Forest
  /** Asked for items instead where the dump has lost their markers but kept blank lines: see `hasLostMarkers`. */
  readonly looseItem: Forest
  readonly headingWords: HeadingWords
  /** What all that share questions ask: the first stage and the kinds. */
  readonly questions: Questions
  /** Values of a typical line, by column, for each stage. */
  readonly typical: { readonly first: readonly number[]; readonly second: readonly number[] }
}

/** Unpacks the learned classifier: some milliseconds, once. */
export function readModel(
  packed: PackedModel,
  details: PackedDetails,
  headings: PackedHeadings,
): Model {
  const first = readTrees(packed.first.forest)
  const heading = readTrees(packed.heading.forest)
  const listItem = readTrees(packed.listItem.forest)
  const cell = readTrees(details.cell)
  const pre = readTrees(details.pre)
  const questions = listQuestions([first, heading, listItem, cell, pre])
  const number = (trees: Trees): Forest => numberQuestions(trees, questions)
  return {
    words: readWords(packed.words),
    first: number(first),
    second: readForest(packed.second.forest),
    heading: number(heading),
    listItem: number(listItem),
    cell: number(cell),
    pre: number(pre),
    looseItem: readForest(details.looseItem),
    headingWords: { odds: headings.odds, words: readWords(headings.words) },
    questions,
    typical: { first: packed.first.typical, second: packed.second.typical },
  }
}
