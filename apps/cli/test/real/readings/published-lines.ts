import type { Edition, EditionBlock } from '@fonds/model'

/** What became of the lines of a record. */
export interface PublishedLines {
  /** The block that a line belongs to; lines that are set aside whole have none. */
  readonly blockAt: ReadonlyMap<number, EditionBlock>
  /** Lines on which something can be seen, in order. */
  readonly written: readonly number[]
  readonly textAt: (line: number) => string
}

const BREAK = /\r\n|\n|\r/
/** Format characters alone show nothing. */
const VISIBLE = /[^\s\p{C}]/u

/** The rule of a sign that is set aside while its line is published, even where it is all that stands there. */
const QUOTE_MARK = 'quote-mark'

/** Blank lines within a block are nobody's. */
export function publishedLines(edition: Edition, text: string): PublishedLines {
  const texts = text.split(BREAK)
  const textAt = (line: number): string => texts[line - 1] ?? ''
  const written = texts.flatMap((line, at) => (VISIBLE.test(line) ? [at + 1] : []))
  const blockAt = new Map<number, EditionBlock>()
  const isWritten = new Set(written)
  const wholly = new Set(
    edition.aside
      .filter(
        ({ lines: [from, to], text: words, rule }) =>
          rule !== QUOTE_MARK && (from !== to || words.trim() === textAt(from).trim()),
      )
      .flatMap((span) => lineNumbers(span.lines)),
  )
  for (const block of edition.blocks)
    for (const line of lineNumbers(block.lines))
      if (isWritten.has(line) && !wholly.has(line)) blockAt.set(line, block)
  return { blockAt, written, textAt }
}

function lineNumbers([from, to]: readonly [number, number]): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}
