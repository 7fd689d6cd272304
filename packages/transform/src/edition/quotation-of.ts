import type { Block } from '@fonds/model'
import type { Element } from 'hast'
import { blockHandlers, type PageContext } from './block-handlers.ts'
import { element } from './element.ts'

/** One quotation of paragraphs that follow each other; what it quotes itself stands inside, as deep as its blocks say. */
export function quotationOf(blocks: readonly Block[], context: PageContext): Element {
  const root = element('blockquote', {}, [])
  const open = [root]
  for (const block of blocks) {
    const depth = block.depth ?? 0
    open.splice(depth + 1)
    while (open.length <= depth) {
      const nested = element('blockquote', {}, [])
      open.at(-1)?.children.push(nested)
      open.push(nested)
    }
    open.at(-1)?.children.push(blockHandlers.quote(block, context))
  }
  return root
}
