import type { Nodes } from 'hast'

/** The text of a tree; the texts of neighbouring elements are kept apart by a space. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join(' ') : ''
}
