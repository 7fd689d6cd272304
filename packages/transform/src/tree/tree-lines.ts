import type { Line, TextContent, TextRoot } from '@fonds/model'

/** The lines of a tree in order, however they are grouped. */
export function treeLines(tree: TextRoot): Line[] {
  const lines: Line[] = []
  collect(tree.children, lines)
  return lines
}

function collect(nodes: readonly TextContent[], into: Line[]): void {
  for (const node of nodes) {
    if (node.type === 'line') into.push(node)
    else collect(node.children, into)
  }
}
