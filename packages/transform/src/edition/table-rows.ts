import type { Block } from '@fonds/model'
import type { Element } from 'hast'
import { blockSegments } from './block-segments.ts'
import { element } from './element.ts'
import { linkText } from './link-text.ts'

/** The rows of a table between pipes, in `thead` where the text draws a line under the first, and in `tbody`. */
export function tableRows(block: Block): Element[] {
  const rows = rowsOf(block)
  const head = rows.filter(({ isHead }) => isHead)
  const body = rows.filter(({ isHead }) => !isHead)
  return [...(head.length === 0 ? [] : [group('thead', head, 'th')]), group('tbody', body, 'td')]
}

interface Row {
  readonly words: string
  readonly isHead: boolean
}

function group(name: 'thead' | 'tbody', rows: readonly Row[], cell: 'td' | 'th'): Element {
  return element(
    name,
    {},
    rows.map((row) => element('tr', {}, cellsOf(row.words, cell))),
  )
}

/** The words of each row, and whether the line below says that it is the head. */
function rowsOf(block: Block): Row[] {
  const words = new Map(
    blockSegments(block).flatMap(({ type, text, line }) =>
      type === 'words' ? [[line, text]] : [],
    ),
  )
  return block.children.flatMap(({ position }, index) => {
    const row = words.get(position.start.line)
    const below = block.children[index + 1]?.position.start.line
    const isHead = index === 0 && below !== undefined && !words.has(below)
    return row === undefined ? [] : [{ words: row, isHead }]
  })
}

/** Cells of a row between pipes; the pipes are markers of their cells, the first row's own before its words. */
function cellsOf(row: string, name: 'td' | 'th'): Element[] {
  const open = /^\|(?=.)/u.test(row)
  return (open ? row.slice(1) : row)
    .split(/(?<=\|)/u)
    .filter((piece) => piece.trim() !== '')
    .map((piece, index) => {
      const pipe = piece.endsWith('|')
      const words = linkText((pipe ? piece.slice(0, -1) : piece).trim())
      const before = open && index === 0 ? [marker('|')] : []
      const behind = pipe ? [marker('|')] : []
      return element(name, name === 'th' ? { scope: 'col' } : {}, [...before, ...words, ...behind])
    })
}

function marker(text: string): Element {
  return element('span', { className: ['marker'] }, [{ type: 'text', value: text }])
}
