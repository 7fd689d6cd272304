import type { Block, TextContent } from '@fonds/model'
import { isBareMark } from './is-bare-mark.ts'

/** Kinds whose neighbouring lines are published together. */
const growsTogether: ReadonlySet<Block['kind']> = new Set(['verse', 'pre', 'cell'])

/**
 * Joins a node to the one right before it: lines of verse, tables and preformatted text grow together, and the bare mark
 * between two paragraphs of a quotation belongs to one of them. In place, so that growing a block stays linear.
 *
 * @returns the block that now holds both; null when they stay apart.
 */
export function joinBlocks(above: TextContent | undefined, below: TextContent): Block | null {
  if (above?.type !== 'block' || below.type !== 'block' || above.kind !== below.kind) return null
  if (growsTogether.has(below.kind) || isBareQuote(below)) {
    above.children.push(...below.children)
    return above
  }
  if (!isBareQuote(above)) return null
  below.children.unshift(...above.children)
  return below
}

function isBareQuote(block: Block): boolean {
  return block.kind === 'quote' && block.children.every(isBareMark)
}
