import type { Nodes, Root } from 'hast'
import { anchorBlocks } from './anchor-blocks.ts'

/**
 * The anchor of the block of a body that starts in a line: its own id where it has one (entries and headings do), else
 * the one that `anchorBlocks` gives it. Null when no block starts there.
 */
export function anchorOfLine(body: Root, line: number): string | null {
  return find(anchorBlocks(body), new RegExp(`^${line}-\\d+$`))
}

function find(node: Nodes, lines: RegExp): string | null {
  if (node.type === 'element') {
    const { id, dataLines } = node.properties
    if (typeof id === 'string' && lines.test(String(dataLines ?? ''))) return id
  }
  if (!('children' in node)) return null
  for (const child of node.children) {
    const id = find(child, lines)
    if (id !== null) return id
  }
  return null
}
