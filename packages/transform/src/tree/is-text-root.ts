import type { TextRoot } from '@fonds/model'
import type { Node } from 'unist'

/** Is a node the root of a text tree? */
export function isTextRoot(node: Node): node is TextRoot {
  return node.type === 'root' && 'children' in node && Array.isArray(node.children)
}
