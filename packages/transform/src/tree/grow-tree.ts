import type { Aside, Blank, Block, Cut, Line, TextContent, TextRoot } from '@fonds/model'
import { contentId } from './content-id.ts'
import { joinBlocks } from './join-blocks.ts'
import { uniqueId } from './unique-id.ts'
import type { LineFacts } from '../passages/line-facts.ts'
import type { Passage } from '../passages/passage.ts'
import type { EntryDraft } from '../entries/draft-entries.ts'

type Part = Block | Aside | Blank

/** Groups the lines of a text as the passages say. Every line stands in exactly one node, in order. */
export function growTree(
  lines: readonly Line[],
  passages: readonly Passage[],
  entries: readonly EntryDraft[],
): TextRoot {
  const children: TextContent[] = []
  const ids = new Set<string>()
  let open: { entry: number; parts: Part[] } | null = null
  let at = 1
  passages.forEach((passage, index) => {
    const [from, to] = passage.unit.lines
    const blank = blankOf(lines, at, from - 1)
    const inside = open !== null && passage.entry === open.entry
    const into: TextContent[] | Part[] = inside && open !== null ? open.parts : children
    if (blank !== null) into.push(blank)
    const node = partOf(passage)
    const joined = joinBlocks(into.at(-1), node)
    if (passage.entry !== undefined && !inside) {
      const parts: Part[] = [node]
      const draft = entries[passage.entry]
      children.push({ type: 'entry', id: entryId(passages, draft, index, ids), children: parts })
      open = { entry: passage.entry, parts }
    } else if (joined !== null) {
      into[into.length - 1] = joined
    } else {
      if (passage.entry === undefined) open = null
      into.push(node)
    }
    at = to + 1
  })
  const rest = blankOf(lines, at, lines.length)
  if (rest !== null) children.push(rest)
  return { type: 'root', children }
}

function blankOf(lines: readonly Line[], from: number, to: number): Blank | null {
  return from > to ? null : { type: 'blank', children: lines.slice(from - 1, to) }
}

function partOf(passage: Passage): Block | Aside {
  const { judgement } = passage
  if (!passage.keep) {
    return { type: 'aside', children: passage.facts.map(({ line }) => line), data: { judgement } }
  }
  const children = passage.facts.map((facts) => withCuts(facts, passage))
  const block: Block = { type: 'block', kind: passage.kind, children, data: { judgement } }
  if (passage.level !== undefined) block.level = passage.level
  if (passage.depth !== undefined) block.depth = passage.depth
  if (passage.ordered !== undefined) block.ordered = passage.ordered
  if (passage.date !== undefined) block.data.date = passage.date
  return block
}

function withCuts(facts: LineFacts, passage: Passage): Line {
  const { line, marker } = facts
  const number = line.position.start.line
  const cuts = cutsOf(facts, passage)
  const marked = marker !== null && passage.kind === 'list-item' && facts === passage.facts[0]
  const gapless = passage.gapless.has(number)
  if (cuts === undefined && !marked && !gapless) return line
  return {
    ...line,
    data: {
      ...(cuts === undefined ? {} : { cuts }),
      ...(marked ? { markerLength: marker.length } : {}),
      ...(gapless ? { joint: '' as const } : {}),
    },
  }
}

/** How sure it is that the signs before a quoted line mark it as one. Chosen, not measured. */
const QUOTE_CONFIDENCE = 0.95

/** Preformatted text stands as it is. Of a quotation, every line begins with its marks. */
function cutsOf({ line, marker }: LineFacts, passage: Passage): readonly Cut[] | undefined {
  if (passage.kind === 'pre') return undefined
  const cuts = passage.cuts.get(line.position.start.line)
  if (passage.kind !== 'quote' || marker?.kind !== 'quote') return cuts
  const { before: start, length } = marker
  const end = line.value.slice(0, length).trimEnd().length
  const mark = { start, end, judgement: { rule: 'quote-mark', confidence: QUOTE_CONFIDENCE } }
  return [mark, ...(cuts ?? [])]
}

function entryId(
  passages: readonly Passage[],
  draft: EntryDraft | undefined,
  first: number,
  ids: Set<string>,
): string {
  const texts = passages
    .slice(draft?.from ?? first, (draft?.to ?? first) + 1)
    .filter((passage) => passage.keep && passage.kind !== 'byline' && passage.kind !== 'date')
    .map((passage) => passage.unit.text)
  const headline = passages[draft?.headline ?? first]?.unit.text ?? ''
  return uniqueId(contentId('e', headline, texts.join('\n')), ids)
}
