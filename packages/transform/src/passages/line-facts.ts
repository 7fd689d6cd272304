import type { Line } from '@fonds/model'
import { displayWidth, indentOf } from './display-width.ts'
import { readLineMarker, type LineMarker } from './line-marker.ts'

/** What one line shows by itself, read once. */
export interface LineFacts {
  readonly line: Line
  /** Without white space at its ends. */
  readonly text: string
  /** Its text without the marks of a quotation. */
  readonly words: string
  /** Columns of white space before it. */
  readonly indent: number
  /** Columns up to its last character. */
  readonly width: number
  /** Null where there is none. */
  readonly marker: LineMarker | null
  /** Columns its first word takes; the smallest piece that a wrap would carry over. */
  readonly firstWidth: number
  readonly blank: boolean
  /** Columns where text starts again after a gap of three spaces or more, or after a tab. */
  readonly stops: readonly number[]
}

/** Longer lines are not looked through for columns: no table of characters is that wide. */
const TABLE_WIDTH_LIMIT = 400
const GAP = /\t| {3,}/g

/** Reads the facts of every line. */
export function readLineFacts(lines: readonly Line[]): LineFacts[] {
  return lines.map((line) => {
    const text = line.value.trim()
    const indent = text === '' ? 0 : indentOf(line.value)
    const marker = text === '' ? null : readLineMarker(line.value)
    const words = marker?.kind === 'quote' ? line.value.slice(marker.length).trim() : text
    return {
      line,
      text,
      words,
      indent,
      width: indent + displayWidth(text),
      marker,
      firstWidth: firstWidthOf(words),
      blank: text === '',
      stops: stopsOf(text, indent),
    }
  })
}

const FIRST_WORD = /^\S+/u
const BREAKS_ANYWHERE = /^[\u2e80-\u303e\u3041-\u9fff\uf900-\ufaff\uff00-\uff60]/u

function firstWidthOf(text: string): number {
  if (BREAKS_ANYWHERE.test(text)) return 2
  return displayWidth(FIRST_WORD.exec(text)?.[0] ?? '')
}

function stopsOf(text: string, indent: number): number[] {
  if (text.length > TABLE_WIDTH_LIMIT) return []
  return [...text.matchAll(GAP)].map((match) => indent + match.index + match[0].length)
}
