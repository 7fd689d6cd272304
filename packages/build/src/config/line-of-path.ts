import { type Document, isMap, isNode, isScalar, isSeq, type LineCounter } from 'yaml'

/** The line of a YAML document, 1-based, on which the thing at a path stands; of the nearest thing that is there. */
export function lineOfPath(
  document: Document,
  lines: LineCounter,
  path: readonly PropertyKey[],
): number {
  let node: unknown = document.contents
  let offset = offsetOf(node) ?? 0
  for (const step of path) {
    const next = childAt(node, step)
    if (next === null) break
    offset = next.offset ?? offset
    node = next.value
  }
  return lines.linePos(offset).line
}

function childAt(
  node: unknown,
  step: PropertyKey,
): { readonly offset: number | null; readonly value: unknown } | null {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === step)
    return pair === undefined ? null : { offset: offsetOf(pair.key), value: pair.value }
  }
  if (isSeq(node) && typeof step === 'number') {
    const value: unknown = node.items[step]
    return value === undefined ? null : { offset: offsetOf(value), value }
  }
  return null
}

function offsetOf(node: unknown): number | null {
  return isNode(node) && node.range ? node.range[0] : null
}
