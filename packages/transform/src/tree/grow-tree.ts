import type { Aside, Blank, Block, Line, TextContent, TextRoot } from '@fonds/model'
import { contentId } from './content-id.ts'
import type { Passage } from '../passages/passage.ts'
import type { EntryDraft } from '../entries/draft-entries.ts'

type Part = Block | Aside | Blank

/** Kinds whose neighbouring lines are published together. */
const growsTogether: ReadonlySet<Passage['kind']> = new Set(['verse', 'pre', 'cell'])

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
    const node = partOf(lines, passage)
    const last = into.at(-1)
    if (passage.entry !== undefined && !inside) {
      const parts: Part[] = [node]
      const draft = entries[passage.entry]
      children.push({ type: 'entry', id: entryId(passages, draft, index, ids), children: parts })
      open = { entry: passage.entry, parts }
    } else if (!mergeInto(last, node)) {
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

function partOf(lines: readonly Line[], passage: Passage): Block | Aside {
  const [from, to] = passage.unit.lines
  const children = lines.slice(from - 1, to).map((line) => withCuts(line, passage))
  const { judgement } = passage
  if (!passage.keep) return { type: 'aside', children, data: { judgement } }
  return {
    type: 'block',
    kind: passage.kind,
    ...(passage.level === undefined ? {} : { level: passage.level }),
    ...(passage.depth === undefined ? {} : { depth: passage.depth }),
    ...(passage.ordered === undefined ? {} : { ordered: passage.ordered }),
    children,
    data: { judgement, ...(passage.date === undefined ? {} : { date: passage.date }) },
  }
}

function withCuts(line: Line, passage: Passage): Line {
  const number = line.position.start.line
  const cuts = passage.cuts.get(number)
  const marker = passage.facts.find((each) => each.line === line)?.marker
  const marked = isMarked(passage, line) && marker !== null && marker !== undefined
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

/** The first line of a list item carries its marker, every line of a quotation its own. */
function isMarked(passage: Passage, line: Line): boolean {
  if (passage.kind === 'quote') return true
  return passage.kind === 'list-item' && line === passage.facts[0]?.line
}

/** Lines of verse, tables and preformatted text join the block right before them; neighbours set aside join too. */
function mergeInto(last: TextContent | undefined, node: Block | Aside): boolean {
  if (last?.type === 'block' && node.type === 'block') {
    if (last.kind !== node.kind || !growsTogether.has(node.kind)) return false
    last.children.push(...node.children)
    return true
  }
  return false
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
  const id = contentId('e', headline, texts.join('\n'))
  let unique = id
  for (let copy = 2; ids.has(unique); copy++) unique = `${id}-${copy}`
  ids.add(unique)
  return unique
}
