import type { Edition } from '@fonds/model'
import type { Nodes, Root } from 'hast'

const heading = /^h([1-6])$/

/** Depths of a contents; what lies deeper stands with the deepest. Chosen, not measured. */
const DEEPEST = 3

/** A line of an edition's contents. */
export interface ContentsItem {
  readonly anchor: string
  readonly text: string
  /** 1 is the outermost. */
  readonly depth: number
}

/**
 * The contents of an edition: its entries where it has several (those with a headline), else the headings of its body, nested by level. A
 * single heading is no contents: the list is then empty.
 */
export function contentsOf(edition: Edition, body: Root): readonly ContentsItem[] {
  if (edition.entries.length > 1) {
    return edition.entries
      .filter((entry) => entry.headline.trim() !== '')
      .map((entry) => ({ anchor: entry.id, text: entry.headline, depth: 1 }))
  }
  const headings = [...headingsIn(body)]
  if (headings.length < 2) return []
  const top = Math.min(...headings.map((item) => item.depth))
  return headings.map((item) => ({ ...item, depth: Math.min(DEEPEST, item.depth - top + 1) }))
}

function* headingsIn(node: Nodes): Generator<ContentsItem, void> {
  if (node.type === 'element') {
    const level = heading.exec(node.tagName)?.[1]
    const anchor = node.properties['id']
    const text = level === undefined ? '' : textOf(node).trim()
    if (text !== '' && typeof anchor === 'string') yield { anchor, text, depth: Number(level) }
  }
  if ('children' in node) for (const child of node.children) yield* headingsIn(child)
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}
