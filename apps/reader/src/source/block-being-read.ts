/** Where in the window the block stands that is being read, of its height. Chosen, not measured. */
const READING_HEIGHT = 0.2

/**
 * The block that is being read.
 *
 * @param blocks in the order of the page, each below the one before.
 */
export function blockBeingRead(blocks: readonly HTMLElement[]): HTMLElement | undefined {
  return blocks[firstBelow(blocks, innerHeight * READING_HEIGHT)]
}

/** The first block that ends below a height of the window. */
function firstBelow(blocks: readonly HTMLElement[], height: number): number {
  let low = 0
  let high = blocks.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const bottom = blocks[middle]?.getBoundingClientRect().bottom ?? 0
    if (bottom > height) high = middle
    else low = middle + 1
  }
  return low
}
