import type { Passage } from '../../passages/passage.ts'
import { LIKELY } from '../likely.ts'
import type { Shape } from './shape.ts'

/** A cell that the dump has put on a line of its own. */
export function recogniseLooseCell(passages: readonly Passage[], index: number): Shape | null {
  const passage = passages[index]
  return passage !== undefined && passage.cell >= LIKELY ? { kind: 'cell' } : null
}
