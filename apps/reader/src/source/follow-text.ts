import { blockBeingRead } from './block-being-read.ts'
import { lineId } from './line-id.ts'
import { linesOf } from './lines-of.ts'

/** The lowest place of a line in its pane, of the pane's height. Chosen, not measured. */
const LOWEST = 0.7

/**
 * Keeps the source text beside the text: its line stands at the height of the block that is being read.
 *
 * @param blocks in the order of the page.
 * @returns what ends it.
 */
export function followText(blocks: readonly HTMLElement[], lines: HTMLElement): () => void {
  let asked = 0
  const follow = (): void => {
    asked = 0
    const block = blockBeingRead(blocks)
    if (block !== undefined) keepBeside(block, lines)
  }
  const ask = (): void => {
    if (asked === 0) asked = requestAnimationFrame(follow)
  }
  addEventListener('scroll', ask, { passive: true })
  addEventListener('resize', ask)
  follow()
  return () => {
    cancelAnimationFrame(asked)
    removeEventListener('scroll', ask)
    removeEventListener('resize', ask)
  }
}

function keepBeside(block: HTMLElement, lines: HTMLElement): void {
  const from = linesOf(block)?.[0]
  const line = from === undefined ? null : document.getElementById(lineId(from))
  if (line === null) return
  const beside = block.getBoundingClientRect().top - lines.getBoundingClientRect().top
  const height = Math.max(0, Math.min(beside, lines.clientHeight * LOWEST))
  lines.scrollTop = line.offsetTop - lines.offsetTop - height
}
