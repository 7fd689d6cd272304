import type { Nodes, Root } from 'hast'

/** Controls other than white space, non-characters and halves of surrogate pairs: no page can hold them. */
const invalid =
  // oxlint-disable-next-line no-control-regex -- the control characters are what it is about
  /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\p{Surrogate}]|\p{Noncharacter_Code_Point}/gu

/**
 * Replaces what an HTML document cannot hold by U+FFFD, in text and attributes, so that every page is well-formed
 * whatever its dump held; carriage returns become spaces. The source text beside the page keeps every character.
 * Nodes that need no change are kept as they are; none is modified.
 */
export function toValidText(root: Root): Root {
  return { ...root, children: root.children.map((child) => repair(child)) }
}

function repair<Node extends Nodes>(node: Node): Node {
  if (node.type === 'text' || node.type === 'comment') {
    const value = valid(node.value)
    return value === node.value ? node : { ...node, value }
  }
  if (node.type !== 'element') return node
  const properties: typeof node.properties = {}
  for (const [name, value] of Object.entries(node.properties)) {
    properties[name] = typeof value === 'string' ? valid(value) : value
  }
  return { ...node, properties, children: node.children.map((child) => repair(child)) }
}

function valid(text: string): string {
  return text.replace(invalid, '\u{fffd}').replace(/\r/g, ' ')
}
