import type {
  Aside,
  AsideSpan,
  Block,
  Edition,
  EditionBlock,
  EditionEntry,
  Entry,
  Line,
  PageStatement,
  TextContent,
  TextRoot,
} from '@fonds/model'
import { blockText } from './block-segments.ts'
import { kindOf } from './kind-of.ts'
import { toBody } from './to-body.ts'
import { toLedger } from './to-ledger.ts'

const NOTHING_STATED: PageStatement = {
  title: null,
  author: null,
  date: null,
  lang: 'und',
  dir: 'ltr',
}

/** Makes the edition from a finished tree: the compiler of the pipeline. */
export function toEditionData(tree: TextRoot): Edition {
  const page = tree.data?.page ?? NOTHING_STATED
  const blocks: EditionBlock[] = []
  const aside: AsideSpan[] = []
  const entries: EditionEntry[] = []
  const add = (node: TextContent, entry: number | null): void => {
    if (node.type === 'entry') {
      entries.push(entryOf(node))
      for (const part of node.children) add(part, entries.length - 1)
    } else if (node.type === 'aside') aside.push(asideOf(node))
    else if (node.type === 'block') {
      blocks.push(blockOf(node, entry))
      aside.push(...node.children.flatMap(cutsOf))
    }
  }
  for (const node of tree.children) add(node, null)
  return {
    title: page.title,
    lang: page.lang,
    dir: page.dir,
    kind: kindOf(page, blocks, entries.length),
    author: page.author,
    date: page.date,
    blocks,
    aside,
    entries,
    ledger: toLedger(tree),
    body: toBody(tree, page.dir),
  }
}

function blockOf(block: Block, entry: number | null): EditionBlock {
  return {
    kind: block.kind,
    ...(block.level === undefined ? {} : { level: block.level }),
    text: blockText(block),
    lines: linesOf(block.children),
    ...(entry === null ? {} : { entry }),
  }
}

function asideOf(node: Aside): AsideSpan {
  return {
    text: node.children.map((line) => line.value.trim()).join('\n'),
    lines: linesOf(node.children),
    rule: node.data.judgement.rule,
    confidence: node.data.judgement.confidence,
  }
}

function cutsOf(line: Line): AsideSpan[] {
  const number = line.position.start.line
  return (line.data?.cuts ?? []).map((cut) => ({
    text: line.value.slice(cut.start, cut.end),
    lines: [number, number],
    rule: cut.judgement.rule,
    confidence: cut.judgement.confidence,
  }))
}

/** Kinds of blocks in an entry that are no teaser: a category, a credit, a count is `other`. */
const BESIDE_TEASER: ReadonlySet<Block['kind']> = new Set([
  'heading',
  'byline',
  'date',
  'other',
  'separator',
])

/** The first heading is the headline, running text the teaser; byline and date stand beside them. */
function entryOf(entry: Entry): EditionEntry {
  const blocks = entry.children.filter((part) => part.type === 'block')
  const headline = blocks.find((block) => block.kind === 'heading')
  const byline = blocks.find((block) => block.kind === 'byline')
  const date = blocks.find((block) => block.data.date !== undefined)?.data.date
  return {
    id: entry.id,
    headline: headline === undefined ? '' : blockText(headline),
    teaser: blocks
      .filter((block) => !BESIDE_TEASER.has(block.kind))
      .map(blockText)
      .join('\n'),
    lines: linesOf(entry.children.flatMap((part) => part.children)),
    ...(byline === undefined ? {} : { byline: blockText(byline) }),
    ...(date === undefined ? {} : { date }),
  }
}

function linesOf(lines: readonly Line[]): readonly [from: number, to: number] {
  const from = lines[0]?.position.start.line ?? 1
  return [from, lines.at(-1)?.position.start.line ?? from]
}
