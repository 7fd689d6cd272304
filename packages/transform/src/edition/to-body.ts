import type { Aside, Blank, Block, Direction, Entry, TextRoot } from '@fonds/model'
import type { Element, Root } from 'hast'
import { blockHandlers, type PageContext } from './block-handlers.ts'
import { element } from './element.ts'
import { quotationOf } from './quotation-of.ts'

/** The published blocks of a tree as HTML nodes. The title is left out: the page shows it above. */
export function toBody(tree: TextRoot, dir: Direction): Root {
  const context: PageContext = { dir, ids: new Set() }
  const children: Element[] = []
  let run: Block[] = []
  for (const node of tree.children) {
    if (node.type === 'block') run.push(node)
    if (node.type !== 'entry') continue
    children.push(...flow(run, context), entryElement(node, context))
    run = []
  }
  children.push(...flow(run, context))
  return { type: 'root', children }
}

function entryElement(entry: Entry, context: PageContext): Element {
  const lines = entry.children.flatMap((part) => part.children)
  const first = lines[0]?.position.start.line ?? 0
  const last = lines.at(-1)?.position.start.line ?? first
  return element(
    'article',
    { className: ['entry'], id: entry.id, dataLines: `${first}-${last}` },
    flow(entry.children.filter(isBlock), context),
  )
}

function isBlock(part: Block | Aside | Blank): part is Block {
  return part.type === 'block'
}

/** Blocks in order, items gathered into lists and quoted paragraphs into quotations. */
function flow(blocks: readonly Block[], context: PageContext): Element[] {
  const elements: Element[] = []
  let index = 0
  while (index < blocks.length) {
    const block = blocks[index]
    if (block === undefined) break
    const end = runEnd(blocks, index)
    if (block.kind === 'list-item') elements.push(listOf(blocks.slice(index, end), context))
    else if (block.kind === 'quote') elements.push(quotationOf(blocks.slice(index, end), context))
    else if (block.kind !== 'title') elements.push(blockHandlers[block.kind](block, context))
    index = end
  }
  return elements
}

/** Where the run of blocks that share a wrapper ends. */
function runEnd(blocks: readonly Block[], start: number): number {
  const kind = blocks[start]?.kind
  let end = start + 1
  if (kind !== 'list-item' && kind !== 'quote') return end
  while (blocks[end]?.kind === kind) end++
  return end
}

interface OpenList {
  readonly depth: number
  readonly list: Element
}

/** Nested lists from the depths of their items. */
function listOf(items: readonly Block[], context: PageContext): Element {
  const root = listElement(items[0])
  const stack: OpenList[] = [{ depth: items[0]?.depth ?? 0, list: root }]
  for (const item of items) {
    const depth = item.depth ?? 0
    while (stack.length > 1 && depth < (stack.at(-1)?.depth ?? 0)) stack.pop()
    const open = stack.at(-1)
    if (open === undefined) break
    const last = open.list.children.at(-1)
    if (depth > open.depth && last?.type === 'element') {
      const nested = listElement(item)
      last.children.push(nested)
      stack.push({ depth, list: nested })
    }
    stack.at(-1)?.list.children.push(blockHandlers['list-item'](item, context))
  }
  return root
}

/** Markers stand in the items, so lists draw none of their own. */
function listElement(item: Block | undefined): Element {
  const marked = (item?.children[0]?.data?.markerLength ?? 0) > 0
  return element(item?.ordered === true ? 'ol' : 'ul', marked ? { className: ['marked'] } : {}, [])
}
