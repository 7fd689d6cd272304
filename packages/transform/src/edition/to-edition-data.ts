import type {
  Aside,
  AsideSpan,
  Block,
  Edition,
  EditionBlock,
  EditionEntry,
  EditionKind,
  Entry,
  Line,
  PageStatement,
  TextContent,
  TextRoot,
} from '@fonds/model'
import { blockText } from './block-segments.ts'
import { lineRole, LONGEST_SIGN } from '../entries/line-role.ts'
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

/** Of a page of verse, verse holds at least this share of the text. Chosen, not measured. */
const VERSE_SHARE = 0.6

function kindOf(
  page: PageStatement,
  blocks: readonly EditionBlock[],
  entries: number,
): EditionKind {
  if (blocks.length === 0) return 'empty'
  if (entries > 0) return 'listing'
  const verse = lengthOf(blocks.filter((block) => block.kind === 'verse'))
  if (verse > VERSE_SHARE * lengthOf(blocks)) return 'verse'
  const posts = countPosts(blocks)
  if (posts >= LEAST_POSTS && lengthOf(blocks) <= posts * LONGEST_POST) return 'thread'
  const prose = blocks.some((block) => block.kind === 'paragraph')
  const said = page.author !== null || page.date !== null
  return page.title !== null && prose && said ? 'article' : 'document'
}

/** A thread has at least so many posts. Chosen, not measured. */
const LEAST_POSTS = 3

/**
 * Characters that the posts of a thread have on average, at most: books and magazines, too, name people and dates on lines
 * of their own, but pages apart. Chosen, not measured.
 */
const LONGEST_POST = 4_000

/** How often running text is followed by a line that says who wrote or when, and that by running text again. */
function countPosts(blocks: readonly EditionBlock[]): number {
  let posts = 0
  let signed = false
  for (const block of blocks) {
    // Only a sign begins a post, and only running text after it ends one.
    if (!signed && block.text.length > LONGEST_SIGN) continue
    const role = lineRole(block.text)
    if (role === 'date' || role === 'byline') signed = true
    else if (role === 'prose' && signed) {
      posts++
      signed = false
    }
  }
  return posts
}

function lengthOf(blocks: readonly EditionBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0)
}
