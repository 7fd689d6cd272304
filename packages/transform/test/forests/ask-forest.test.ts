import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answerQuestions } from '../../src/forests/answer-questions.ts'
import { askForest } from '../../src/forests/ask-forest.ts'
import type { FeatureTable } from '../../src/forests/feature-table.ts'
import type { Trees } from '../../src/forests/forest.ts'
import { LEAF } from '../../src/forests/leaf.ts'
import { listQuestions, numberQuestions } from '../../src/forests/list-questions.ts'

interface Tree {
  readonly column: number
  readonly value: number
  readonly branches: readonly [Tree, Tree] | null
}

const COLUMNS = 4
const cell = fc.integer({ min: -3, max: 3 })
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    column: fc.nat(COLUMNS - 1),
    value: cell,
    branches: fc.option(fc.tuple(tie('tree'), tie('tree')), { maxDepth: 4 }),
  }),
}))

/** The nodes of a tree in the order root, left branch, right branch. */
function flatten({ column, value, branches }: Tree): readonly (readonly [number, number])[] {
  if (branches === null) return [[LEAF, value]]
  const [left, right] = [flatten(branches[0]), flatten(branches[1])]
  return [[column | ((left.length + 1) << 8), value], ...left, ...right]
}

function answerOf({ column, value, branches }: Tree, row: readonly number[]): number {
  if (branches === null) return value
  return answerOf((row[column] ?? 0) <= value ? branches[0] : branches[1], row)
}

function plant(trees: readonly Tree[]): Trees {
  const parts = trees.map(flatten)
  const nodes = parts.flat()
  return {
    base: 0.5,
    roots: Int32Array.from(parts, (_, at) => parts.slice(0, at).flat().length),
    nodes: Uint16Array.from(nodes, ([ask]) => ask),
    values: Float32Array.from(nodes, ([, value]) => value),
  }
}

function sumsOf(trees: readonly Tree[], cells: readonly (readonly number[])[]): number[] {
  return cells.map((row) => trees.reduce((sum, each) => sum + answerOf(each, row), 0.5))
}

const trees = fc.array(tree, { maxLength: 5 })
const rows = fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 70 })

function tableOf(cells: readonly (readonly number[])[], columns: number): FeatureTable {
  return {
    count: cells.length,
    names: [],
    columns: Array.from({ length: columns }, (_, column) =>
      Float32Array.from(cells, (row) => row[column] ?? 0),
    ),
  }
}

describe('askForest', () => {
  it('should give every row what the trees say of it one by one', () => {
    fc.assert(
      fc.property(trees, rows, (list, cells) => {
        const planted = plant(list)
        const forest = numberQuestions(planted, listQuestions([planted]))
        expect([...askForest(forest, tableOf(cells, COLUMNS))]).toEqual(sumsOf(list, cells))
      }),
    )
  })
  it('should say the same where forests share their questions, and the table grows between them', () => {
    fc.assert(
      fc.property(trees, trees, rows, (list, others, cells) => {
        const narrow = plant(list.map((each) => withoutLast(each)))
        const wide = plant(others)
        const questions = listQuestions([narrow, wide])
        const early = tableOf(cells, COLUMNS - 1)
        const late = tableOf(cells, COLUMNS)
        const before = answerQuestions(questions, early)
        expect([...askForest(numberQuestions(narrow, questions), early, before)]).toEqual(
          sumsOf(list.map(withoutLast), cells),
        )
        const after = answerQuestions(questions, late, before)
        expect([...askForest(numberQuestions(wide, questions), late, after)]).toEqual(
          sumsOf(others, cells),
        )
      }),
    )
  })
})

/** The tree, asking the first column wherever it asks the last. */
function withoutLast({ column, value, branches }: Tree): Tree {
  return {
    column: column === COLUMNS - 1 ? 0 : column,
    value,
    branches: branches === null ? null : [withoutLast(branches[0]), withoutLast(branches[1])],
  }
}
