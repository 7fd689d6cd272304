import { writeFile } from 'node:fs/promises'
import type { Edition, LedgerSpan } from '@fonds/model'
import rehypeStringify from 'rehype-stringify'
import { unified } from 'unified'
import { readExample } from '../test/example/read-example.ts'

type Element = Extract<Edition['body']['children'][number], { type: 'element' }>

/** Writes docs/images/ledger.svg: the ledger of one page of the example, a row a line. */
const DUMP = 'dumps/packet.merrowhithe.example/fog-ledger.txt'
const ROW = 17
const WIDTH = 980
const MOST_LETTERS = 96

const inks = {
  published: { bar: '#2f6f4f', text: '#1b1b1b' },
  aside: { bar: '#9a6a1f', text: '#7a7a7a' },
  space: { bar: 'none', text: 'none' },
} as const satisfies Record<LedgerSpan['fate'], { bar: string; text: string }>

const record = (await readExample()).get(DUMP)?.[0]
if (record === undefined) throw new Error(`Unexpected example without ${DUMP}`)
const { edition, text } = record
const kinds = new Map(edition.blocks.map((block) => [block.lines[0], block.kind]))
const told = edition.ledger.filter(({ fate }) => fate !== 'space')
const rows = told.flatMap((span, index) => drawSpan(span, index))
const height = (told.length + 2) * ROW
const svg = element(
  'svg',
  {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${WIDTH} ${height}`,
    role: 'img',
    fontFamily: 'ui-monospace, monospace',
    fontSize: '11',
  },
  [
    element('title', {}, [
      'The ledger of a page: each span published as a kind of block, or set aside by a rule',
    ]),
    element('rect', { width: String(WIDTH), height: String(height), fill: '#fdfcf8' }, []),
    ...rows,
  ],
)
await writeFile(
  new URL('../../../docs/images/ledger.svg', import.meta.url),
  `${unified()
    .use(rehypeStringify, { space: 'svg' })
    .stringify({ type: 'root', children: [svg] })}\n`,
)

function drawSpan(span: LedgerSpan, index: number): Element[] {
  const y = (index + 1) * ROW
  const ink = inks[span.fate]
  const line = span.lines[0]
  const label =
    span.fate === 'published'
      ? (kinds.get(line) ?? span.kind ?? '')
      : `${span.rule ?? ''} ${span.confidence.toFixed(2)}`
  const words = text.slice(span.start, span.end).trim().replaceAll(/\s+/g, ' ')
  const shown = words.length > MOST_LETTERS ? `${words.slice(0, MOST_LETTERS)}…` : words
  const mark = span.review ? ' ?' : ''
  return [
    element(
      'rect',
      { x: '204', y: String(y), width: '5', height: String(ROW - 2), fill: ink.bar },
      [],
    ),
    write(String(line), 30, y, '#9a9a9a', 'end'),
    write(`${label}${mark}`, 196, y, ink.bar, 'end'),
    write(shown, 218, y, ink.text, 'start'),
  ]
}

function write(words: string, x: number, y: number, fill: string, textAnchor: string): Element {
  return element('text', { x: String(x), y: String(y + 11), fill, textAnchor }, [words])
}

function element(
  tagName: string,
  properties: Readonly<Record<string, string>>,
  children: readonly (Element | string)[],
): Element {
  return {
    type: 'element',
    tagName,
    properties: { ...properties },
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  }
}
