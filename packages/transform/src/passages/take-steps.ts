import type { Passage } from './passage.ts'

/** A step on the way from lines to blocks: passages in, passages out. */
export type PassageStep = (passages: readonly Passage[]) => Passage[]

/** Takes steps in their order, each upon what the one before made. */
export function takeSteps(passages: readonly Passage[], steps: readonly PassageStep[]): Passage[] {
  return steps.reduce<Passage[]>((taken, step) => step(taken), [...passages])
}
