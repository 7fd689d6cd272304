import type { Nodes, Root } from 'hast'

const range = /^(\d+)-\d+$/

/**
 * Gives every block of an edition's body an id by the line it starts in (`L12`), so that paragraphs can be linked to
 * and the contents lead to headings. Ids that are there stay; where blocks nest, the outer one gets the line's id.
 */
export function anchorBlocks(body: Root): Root {
  const taken = new Set<string>()
  collect(body, taken)
  return { ...body, children: body.children.map((child) => anchor(child, taken)) }
}

function collect(node: Nodes, taken: Set<string>): void {
  if (node.type === 'element' && typeof node.properties['id'] === 'string') {
    taken.add(node.properties['id'])
  }
  if ('children' in node) for (const child of node.children) collect(child, taken)
}

function anchor<Node extends Nodes>(node: Node, taken: Set<string>): Node {
  if (node.type !== 'element') return node
  const lines = range.exec(String(node.properties['dataLines'] ?? ''))
  const id = lines === null ? null : `L${Number(lines[1])}`
  const free = id !== null && node.properties['id'] === undefined && !taken.has(id)
  if (free) taken.add(id)
  return {
    ...node,
    properties: free ? { id, ...node.properties } : node.properties,
    children: node.children.map((child) => anchor(child, taken)),
  }
}
