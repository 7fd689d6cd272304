import type { Block, Line } from '@fonds/model'
import { isBareMark } from '../tree/is-bare-mark.ts'
import { withoutCuts } from '../text/without-cuts.ts'

/** A piece of a block's text, in order. */
export interface Segment {
  readonly type: 'words' | 'marker' | 'joint'
  readonly text: string
  /** 1-based number of the line it stands in; of a joint, the line before it. */
  readonly line: number
}

/** Kinds whose lines stay lines. */
const keepsLines: ReadonlySet<Block['kind']> = new Set(['verse', 'pre', 'cell'])

/** Reads a block as its pieces: words, markers and what joins the lines. Cuts are left out. */
export function blockSegments(block: Block): Segment[] {
  const segments: Segment[] = []
  block.children.forEach((line, index) => {
    const number = line.position.start.line
    const marker = line.data?.markerLength ?? 0
    if (marker > 0) {
      segments.push({ type: 'marker', text: line.value.slice(0, marker).trimStart(), line: number })
    }
    const words =
      block.kind === 'pre'
        ? line.value.trimEnd()
        : withoutCuts(line.value, line.data?.cuts ?? [], marker).trim()
    if (words !== '') segments.push({ type: 'words', text: words, line: number })
    const next = block.children[index + 1]
    const isCut = words === '' && (line.data?.cuts ?? []).length > 0
    if (next !== undefined && !isCut)
      segments.push({ type: 'joint', text: jointOf(block, line, next), line: number })
  })
  return segments
}

/** The text of a block: wraps joined, cuts left out. */
export function blockText(block: Block): string {
  const line = block.children[0]
  // Most blocks are one line as it stands.
  if (line !== undefined && line.data === undefined && block.children.length === 1)
    return block.kind === 'pre' ? line.value.trimEnd() : line.value.trim()
  const text = blockSegments(block)
    .map((segment) => segment.text)
    .join('')
  return block.kind === 'pre' ? text : text.trim()
}

function jointOf(block: Block, line: Line, next: Line): string {
  if (block.kind === 'quote' && (isBareMark(line) || isBareMark(next))) return ''
  const newLine = keepsLines.has(block.kind) || (next.data?.markerLength ?? 0) > 0
  return newLine ? '\n' : (line.data?.joint ?? ' ')
}
