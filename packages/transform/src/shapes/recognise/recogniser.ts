import type { Passage } from '../../passages/passage.ts'
import type { Shape } from './shape.ts'

/** Tells what a published passage is; null when it does not know. Looks at a bounded number of neighbours. */
export type Recogniser = (passages: readonly Passage[], index: number) => Shape | null
