import type { Nodes, Properties, Root } from 'hast'

/** Controls other than white space, non-characters and halves of surrogate pairs: no page can hold them. */
const invalid =
  // oxlint-disable-next-line no-control-regex -- the control characters are what it is about
  /[\0-\x08\x0b\x0e-\x1f\x7f-\x9f\p{Surrogate}]|\p{Noncharacter_Code_Point}/gu

/** All code units of those, and others: few texts hold any, and this finds it out faster. */
// oxlint-disable-next-line no-control-regex -- likewise
const suspect = /[\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/

/**
 * Replaces what an HTML document cannot hold by U+FFFD, in text and attributes, so that every page is well-formed
 * whatever its dump held; carriage returns become spaces. The source text beside the page keeps every character.
 * Nodes that need no change are kept as they are; none is modified.
 */
export function toValidText(root: Root): Root {
  const children = repairAll(root.children)
  return children === root.children ? root : { ...root, children }
}

function repair<Node extends Nodes>(node: Node): Node {
  if (node.type === 'text' || node.type === 'comment') {
    const value = valid(node.value)
    return value === node.value ? node : { ...node, value }
  }
  if (node.type !== 'element') return node
  const properties = repairProperties(node.properties)
  const children = repairAll(node.children)
  return properties === node.properties && children === node.children
    ? node
    : { ...node, properties, children }
}

/** The same list where none of its nodes needs a change. */
function repairAll<Node extends Nodes>(nodes: Node[]): Node[] {
  let repaired = nodes
  for (const [index, node] of nodes.entries()) {
    const result = repair(node)
    if (result === node) continue
    if (repaired === nodes) repaired = [...nodes]
    repaired[index] = result
  }
  return repaired
}

/** The same properties where none of them needs a change. */
function repairProperties(properties: Properties): Properties {
  let repaired = properties
  for (const name of Object.keys(properties)) {
    const value = properties[name]
    if (typeof value !== 'string') continue
    const text = valid(value)
    if (text !== value) repaired = { ...repaired, [name]: text }
  }
  return repaired
}

function valid(text: string): string {
  return suspect.test(text) ? text.replace(invalid, '\u{fffd}').replace(/\r/g, ' ') : text
}
