import type { EditionBlock } from '@fonds/model'
import type { ReadRecord } from '../../read-dumps.ts'
import type { LineRange } from './line-range.ts'
import type { LineKind, LineMark, Marks } from './marks.ts'
import { publishedLines, type PublishedLines } from './published-lines.ts'

/** One thing that a person read, and how Fonds reads it. */
export interface Place {
  /** `title`, or lines and what they are: `8-12 paragraph`. */
  readonly name: string
  readonly holds: boolean
  readonly found: string
}

/**
 * Everything that was marked in a record, in order.
 *
 * @throws RangeError when a written line is left without a mark.
 */
export function compareMarks(marks: Marks, read: ReadRecord): readonly Place[] {
  const lines = publishedLines(read.edition, read.text)
  requireAllMarked(marks, lines)
  return [
    ...compareStatements(marks, read, lines),
    ...marks.lines.flatMap((mark) => compareMark(mark, lines)),
  ]
}

function requireAllMarked(marks: Marks, { written }: PublishedLines): void {
  const within = (ranges: readonly LineRange[], line: number): boolean =>
    ranges.some(({ from, to }) => line >= from && line <= to)
  const marked = marks.lines.flatMap((mark) => mark.ranges)
  const forgotten = written.filter(
    (line) => (marks.of === null || within(marks.of, line)) && !within(marked, line),
  )
  if (forgotten.length > 0) throw new RangeError(`Expected marks for lines ${forgotten.join(', ')}`)
}

function compareStatements(marks: Marks, { edition }: ReadRecord, lines: PublishedLines): Place[] {
  const place = (name: string, expected: unknown, found: unknown): Place => ({
    name,
    holds: JSON.stringify(expected) === JSON.stringify(found),
    found: JSON.stringify(found),
  })
  const text = (at: string | null): string | null => (at === null ? null : textOf(at, lines))
  return [
    ...(marks.kind === undefined ? [] : [place('kind', marks.kind, edition.kind)]),
    ...(marks.lang === undefined ? [] : [place('lang', marks.lang, edition.lang.split('-')[0])]),
    ...(marks.dir === undefined ? [] : [place('dir', marks.dir, edition.dir)]),
    ...(marks.title === undefined ? [] : [place('title', text(marks.title), words(edition.title))]),
    ...(marks.author === undefined
      ? []
      : [place('author', text(marks.author), words(edition.author))]),
    ...(marks.date === undefined ? [] : [place('date', marks.date, edition.date?.edtf ?? null)]),
    place(
      'entries',
      marks.entries,
      edition.entries.map((entry) => entry.lines[0]),
    ),
  ]
}

const words = (text: string | null): string | null => text?.replace(/\s+/g, ' ').trim() ?? null

/** The words at `LINE`, `LINE-LINE` or `LINE:COLUMN-COLUMN`. */
function textOf(at: string, { textAt }: PublishedLines): string | null {
  const [lines = '', columns] = at.split(':')
  const [from = 0, to = from] = lines.split('-').map(Number)
  const text = Array.from({ length: to - from + 1 }, (_, step) => textAt(from + step)).join(' ')
  const [start = 1, end = text.length] = columns?.split('-').map(Number) ?? []
  return words(text.slice(start - 1, end))
}

function compareMark(mark: LineMark, lines: PublishedLines): Place[] {
  return mark.ranges.flatMap((range) => {
    const written = lines.written.filter((line) => line >= range.from && line <= range.to)
    if (mark.grouping === 'run')
      return written.flatMap((line) => {
        const block = lines.blockAt.get(line)
        return mark.kinds.includes('any')
          ? []
          : [toPlace(`${line}`, mark, block, isOf(mark.kinds, block))]
      })
    if (range.each) return written.map((line) => compareBlock(line, line, mark, lines))
    return [compareBlock(range.from, range.to, mark, lines)]
  })
}

function compareBlock(from: number, to: number, mark: LineMark, lines: PublishedLines): Place {
  const block = lines.blockAt.get(from)
  const own = lines.written.filter((line) => lines.blockAt.get(line) === block)
  const fits = block !== undefined && own[0] === from && own.at(-1) === to
  return toPlace(
    from === to ? `${from}` : `${from}-${to}`,
    mark,
    block,
    fits && isOf(mark.kinds, block),
  )
}

function isOf(kinds: readonly LineKind[], block: EditionBlock | undefined): boolean {
  if (block === undefined) return kinds.includes('aside')
  return kinds.includes('kept') || kinds.includes(block.kind)
}

function toPlace(
  at: string,
  mark: LineMark,
  block: EditionBlock | undefined,
  holds: boolean,
): Place {
  const found = block === undefined ? 'aside' : `${block.lines.join('-')} ${block.kind}`
  return { name: `${at} ${mark.name.replace(/\+$/, '')}`, holds, found }
}
