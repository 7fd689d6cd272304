import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { askForest } from '../../src/classify/ask-forest.ts'
import type { FeatureTable } from '../../src/classify/features/feature-table.ts'
import type { Forest } from '../../src/classify/forest.ts'
import { LEAF } from '../../src/classify/leaf.ts'
import { listQuestions } from '../../src/classify/list-questions.ts'

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

describe('askForest', () => {
  it('should give every row what the trees say of it one by one', () => {
    const rows = fc.array(fc.tuple(cell, cell, cell, cell), { maxLength: 70 })
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), rows, (trees, cells) => {
        const parts = trees.map(flatten)
        const nodes = parts.flat()
        const asked = Uint16Array.from(nodes, ([ask]) => ask)
        const values = Float32Array.from(nodes, ([, value]) => value)
        const forest: Forest = {
          base: 0.5,
          roots: Int32Array.from(parts, (_, at) => parts.slice(0, at).flat().length),
          nodes: asked,
          values,
          questions: listQuestions(asked, values),
        }
        const table: FeatureTable = {
          count: cells.length,
          names: [],
          columns: Array.from({ length: COLUMNS }, (_, column) =>
            Float32Array.from(cells, (row) => row[column] ?? 0),
          ),
        }
        expect([...askForest(forest, table)]).toEqual(
          cells.map((row) => trees.reduce((sum, each) => sum + answerOf(each, row), 0.5)),
        )
      }),
    )
  })
})
