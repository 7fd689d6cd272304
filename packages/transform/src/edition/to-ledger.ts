import type {
  BlockKind,
  Fate,
  Judgement,
  LedgerSpan,
  Line,
  TextContent,
  TextRoot,
} from '@fonds/model'

/** Between these confidences a person should look. */
const REVIEW_FROM = 0.3
const REVIEW_TO = 0.7

interface Fated {
  readonly fate: Fate
  readonly kind: BlockKind | null
  readonly judgement: Judgement | null
}

const SPACE: Fated = { fate: 'space', kind: null, judgement: null }

/** The account of a text: spans without gap or overlap from its first character to its last. */
export function toLedger(tree: TextRoot): LedgerSpan[] {
  const spans: LedgerSpan[] = []
  addNodes(tree.children, spans)
  return spans
}

function addNodes(nodes: readonly TextContent[], spans: LedgerSpan[]): void {
  for (const node of nodes) {
    if (node.type === 'entry') addNodes(node.children, spans)
    else if (node.type === 'line') addLines([node], SPACE, spans)
    else addLines(node.children, fateOf(node), spans)
  }
}

function fateOf(node: Exclude<TextContent, { type: 'entry' | 'line' }>): Fated {
  if (node.type === 'blank') return SPACE
  const { judgement } = node.data
  return node.type === 'block'
    ? { fate: 'published', kind: node.kind, judgement }
    : { fate: 'aside', kind: null, judgement }
}

/** One span for the lines of a node, and one for each cut in them. */
function addLines(lines: readonly Line[], fated: Fated, spans: LedgerSpan[]): void {
  const first = lines[0]
  if (first === undefined) return
  let start = offsetOf(first)
  let from = first.position.start.line
  for (const line of lines) {
    const number = line.position.start.line
    for (const cut of line.data?.cuts ?? []) {
      const at = offsetOf(line) + cut.start
      if (at > start) spans.push(span(fated, start, at, [from, number]))
      start = offsetOf(line) + cut.end
      spans.push(
        span({ fate: 'aside', kind: null, judgement: cut.judgement }, at, start, [number, number]),
      )
      from = number
    }
  }
  const last = lines.at(-1) ?? first
  const end = offsetOf(last) + last.value.length + last.ending.length
  if (end > start) spans.push(span(fated, start, end, [from, last.position.start.line]))
}

function offsetOf(line: Line): number {
  return line.position.start.offset ?? 0
}

function span(
  { fate, kind, judgement }: Fated,
  start: number,
  end: number,
  lines: readonly [number, number],
): LedgerSpan {
  const confidence = judgement?.confidence ?? 1
  return {
    start,
    end,
    lines,
    fate,
    kind,
    rule: judgement?.rule ?? null,
    confidence,
    review: confidence >= REVIEW_FROM && confidence < REVIEW_TO,
  }
}
