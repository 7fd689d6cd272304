import type { Edition, EditionBlock, LedgerSpan, SourceRecord } from '@fonds/model'
import { severityOf } from '@fonds/model'
import type { VFile } from 'vfile'
import type { Ink } from '../ink.ts'
import { visible } from '../visible.ts'
import { textRows } from './text-rows.ts'

/** Rows that a single line of the dump may take. Chosen, not measured: a paragraph fits, a 10 MB line does not. */
const MOST_ROWS = 12

/** Columns for what was decided about a line. The longest rule ids have some 18 letters. */
const LABEL_COLUMNS = 22

/** Narrower, the text would stand letter under letter. */
const LEAST_TEXT_COLUMNS = 20

export interface Canvas {
  readonly ink: Ink
  readonly columns: number
  /** Lines of the record to draw. */
  readonly mostLines: number
}

/**
 * A record as people look at it: its head, then its lines with their numbers, in the margin what was decided, the text
 * in the ink of its fate: plain what is published, faint what is set aside, yellow where a person should look.
 */
export function drawRecord(file: VFile, canvas: Canvas): string {
  const { record, edition } = file.data
  if (record === undefined || edition === undefined) {
    throw new TypeError(`Unexpected file ${file.path}, expected a record with its edition`)
  }
  const lines = linesOf(String(file.value), edition.ledger)
  const drawn = lines.slice(0, canvas.mostLines)
  const digits = String(lines.length).length
  const blocks = new Map(edition.blocks.map((block) => [block.lines[0], block]))
  return [
    ...headOf(record, edition, canvas.ink),
    ...drawn.flatMap((spans, index) => drawLine(spans, index + 1, digits, blocks, canvas)),
    ...(drawn.length === lines.length
      ? []
      : [canvas.ink.dim(`… ${lines.length - drawn.length} more lines; \`--all\` draws them`)]),
    ...file.messages.map((message) => {
      const place = message.line === undefined ? '' : ` line ${message.line}`
      return `${' '.repeat(digits)} ${inkOfSeverity(severityOf(message), canvas.ink)(`${severityOf(message)}${place}`)} ${visible(message.reason)} ${canvas.ink.dim(message.ruleId ?? '')}`
    }),
    '',
  ].join('\n')
}

function inkOfSeverity(
  severity: ReturnType<typeof severityOf>,
  ink: Ink,
): (text: string) => string {
  return { info: ink.cyan, warning: ink.yellow, error: ink.red }[severity]
}

function headOf(record: SourceRecord, edition: Edition, ink: Ink): string[] {
  const end = record.offset + record.bytes
  const facts = [
    edition.title === null ? 'no title' : `“${visible(edition.title)}”`,
    `${edition.lang} ${edition.dir}`,
    edition.entries.length === 0
      ? edition.kind
      : `${edition.kind} of ${edition.entries.length} entries`,
    ...(edition.date === null ? [] : [`dated ${edition.date.edtf} (line ${edition.date.line})`]),
    ...(edition.author === null ? [] : [`by ${visible(edition.author)}`]),
    `${record.encoding.used} (${record.encoding.from})`,
    ...(record.captured === null ? [] : [`captured ${record.captured}`]),
    `site ${visible(record.site)}`,
  ]
  return [
    `${ink.bold(visible(record.dump))} ${ink.dim(`bytes ${record.offset}–${end}  ${record.id}`)}`,
    ...(record.url === null ? [] : [ink.dim(visible(record.url))]),
    ink.dim(facts.join(' · ')),
  ]
}

/** A stretch of one line, and the span of the ledger that it belongs to. */
interface DrawnSpan {
  readonly text: string
  readonly span: LedgerSpan
}

/** The text by lines, each in the stretches of its ledger spans. */
function linesOf(text: string, ledger: readonly LedgerSpan[]): DrawnSpan[][] {
  const lines: DrawnSpan[][] = [[]]
  for (const span of ledger) {
    const [first = '', ...others] = text.slice(span.start, span.end).split(/\r\n|\r|\n/)
    lines.at(-1)?.push({ text: first, span })
    for (const other of others) lines.push([{ text: other, span }])
  }
  if (lines.at(-1)?.every((stretch) => stretch.text === '') === true) lines.pop()
  return lines
}

function drawLine(
  spans: readonly DrawnSpan[],
  number: number,
  digits: number,
  blocks: ReadonlyMap<number, EditionBlock>,
  { ink, columns }: Canvas,
): string[] {
  const told = spans.filter(({ text, span }) => text.trim() !== '' && span.fate !== 'space')
  // A line of which only a part is set aside is published.
  const head = (told.find(({ span }) => span.fate === 'published') ?? told[0])?.span
  const label = head === undefined ? '' : labelOf(head, number, blocks.get(number))
  const mark = head === undefined ? ' ' : head.review ? '?' : head.fate === 'aside' ? '-' : ' '
  const paint = head === undefined ? ink.dim : paintOf(head, undefined, ink)
  const margin = `${String(number).padStart(digits)} ${mark} ${label.slice(0, LABEL_COLUMNS).padEnd(LABEL_COLUMNS)} `
  const room = Math.max(LEAST_TEXT_COLUMNS, columns - margin.length - 2)
  const stretches = spans.map(({ text, span }) => ({
    text: visible(text),
    paint: paintOf(span, blocks.get(number), ink),
  }))
  return textRows(stretches, room, MOST_ROWS).map((row, index) =>
    `${index === 0 ? paint(margin) : ' '.repeat(margin.length)}${ink.dim('│')} ${row}`.trimEnd(),
  )
}

function labelOf(span: LedgerSpan, number: number, block: EditionBlock | undefined): string {
  const unsure = span.review ? ` ${span.confidence.toFixed(2)}` : ''
  if (span.fate === 'aside') return `${span.rule ?? ''} ${span.confidence.toFixed(2)}`
  if (block === undefined || block.lines[0] !== number) return unsure.trim()
  const level = block.level === undefined ? '' : ` ${block.level}`
  const entry = block.entry === undefined ? '' : ` #${block.entry + 1}`
  return `${block.kind}${level}${entry}${unsure}`
}

function paintOf(
  span: LedgerSpan,
  block: EditionBlock | undefined,
  ink: Ink,
): (text: string) => string {
  if (span.review) return ink.yellow
  if (span.fate === 'aside') return ink.dim
  return block?.kind === 'heading' || block?.kind === 'title' ? ink.bold : (text) => text
}
