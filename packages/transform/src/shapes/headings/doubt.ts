import type { Passage } from '../../passages/passage.ts'

/** Says that a passage is no heading, whatever the classifier says of it alone. */
export type Doubt = (passages: readonly Passage[], index: number) => boolean
