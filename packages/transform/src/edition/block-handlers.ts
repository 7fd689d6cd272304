import type { Block, BlockKind, Direction } from '@fonds/model'
import type { Element, ElementContent, Properties } from 'hast'
import { blockSegments, blockText, type Segment } from './block-segments.ts'
import { contentId } from '../tree/content-id.ts'
import { uniqueId } from '../tree/unique-id.ts'
import { element } from './element.ts'
import { indentLevels } from './indent-levels.ts'
import { linkText } from './link-text.ts'
import { tableRows } from './table-rows.ts'
import { directionOf } from '../language/direction-of.ts'

/** What the handlers know of the page. */
export interface PageContext {
  readonly dir: Direction
  /** Ids given out so far. */
  readonly ids: Set<string>
}

export type BlockHandler = (block: Block, context: PageContext) => Element

const heading: BlockHandler = (block, context) => {
  const text = blockText(block)
  return element(
    `h${Math.max(2, block.level ?? 2)}`,
    { id: uniqueId(contentId('h', text, text), context.ids), ...attributes(block, context) },
    inline(block),
  )
}

const paragraph: BlockHandler = (block, context) =>
  element('p', attributes(block, context), inline(block))

const dated: BlockHandler = (block, context) => {
  const { date } = block.data
  const words = inline(block)
  return element(
    'p',
    { ...attributes(block, context), className: [block.kind] },
    date === undefined ? words : [element('time', { dateTime: date }, words)],
  )
}

const byline: BlockHandler = (block, context) =>
  element('p', { ...attributes(block, context), className: ['byline'] }, inline(block))

const separator: BlockHandler = (block, context) =>
  element(
    'p',
    { ...attributes(block, context), className: ['separator'], role: 'separator' },
    inline(block),
  )

const verse: BlockHandler = (block, context) => {
  const levels = indentLevels(block.children)
  return element(
    'div',
    { ...attributes(block, context), className: ['verse'] },
    [...byLine(block)].flatMap(([number, line], index) => {
      const level = levels.get(number) ?? 0
      const className = level === 0 ? ['line'] : ['line', `in-${level}`]
      return [
        ...(index === 0 ? [] : [{ type: 'text' as const, value: '\n' }]),
        element('span', { className }, line),
      ]
    }),
  )
}

const preformatted: BlockHandler = (block, context) =>
  element('pre', { ...attributes(block, context), tabIndex: 0 }, inline(block))

const table: BlockHandler = (block, context) =>
  element('table', attributes(block, context), tableRows(block))

/** How each kind of block becomes an element. List items and quotations are wrapped together by `toBody`. */
export const blockHandlers: Readonly<Record<BlockKind, BlockHandler>> = {
  title: heading,
  heading,
  paragraph,
  'list-item': (block, context) => element('li', attributes(block, context), inline(block)),
  quote: paragraph,
  verse,
  pre: preformatted,
  cell: table,
  byline,
  date: dated,
  separator,
  other: paragraph,
}

function attributes(block: Block, context: PageContext): Properties {
  const first = block.children[0]?.position.start.line ?? 0
  const last = block.children.at(-1)?.position.start.line ?? first
  const dir = directionOf(blockText(block))
  return {
    dataLines: `${first}-${last}`,
    ...(block.data.lang === undefined ? {} : { lang: block.data.lang }),
    ...(dir === context.dir ? {} : { dir }),
  }
}

function inline(block: Block): ElementContent[] {
  return blockSegments(block).flatMap(segmentNodes)
}

function segmentNodes(segment: Segment): ElementContent[] {
  const nodes = linkText(segment.text)
  return segment.type === 'marker' ? [element('span', { className: ['marker'] }, nodes)] : nodes
}

/** What a block shows of each line, by its number, in order. */
function byLine(block: Block): ReadonlyMap<number, ElementContent[]> {
  const lines = new Map<number, ElementContent[]>()
  for (const segment of blockSegments(block)) {
    if (segment.type === 'joint') continue
    const line = lines.get(segment.line) ?? []
    line.push(...segmentNodes(segment))
    lines.set(segment.line, line)
  }
  return lines
}
