import { blockBeingRead } from './block-being-read.ts'

/** Runs a change that makes the text wider or narrower, and leaves what is being read where it stood in the window. */
export function keepPlace(blocks: readonly HTMLElement[], change: () => void): void {
  const block = scrollY === 0 ? undefined : blockBeingRead(blocks)
  const before = block?.getBoundingClientRect().top ?? 0
  change()
  const after = block?.getBoundingClientRect().top ?? 0
  scrollBy({ top: after - before, behavior: 'instant' })
}
