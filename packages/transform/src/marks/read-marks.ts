import type { Line } from '@fonds/model'
import { isMarkdown } from './is-markdown.ts'
import type { LineMarks } from './line-marks.ts'
import { readEditLinks } from './read-edit-links.ts'
import { readInlineMarks } from './read-inline-marks.ts'
import { readLinkAddresses } from './read-link-addresses.ts'
import { readLinkNumbers } from './read-link-numbers.ts'
import { readUnderlines } from './read-underlines.ts'

/**
 * Reads what is no word of a page but was written into its text: by tools that keep links and emphasis, as Markdown, as
 * numbers with a list of addresses at the end, or with the address behind the words, or that underline headings; by a wiki, whose sections
 * can be edited.
 *
 * @returns marks by 1-based number of the line; lines without any are left out.
 */
export function readMarks(lines: readonly Line[]): ReadonlyMap<number, LineMarks> {
  const underlines = readUnderlines(lines)
  const others = readToolMarks(lines)
  return underlines.size === 0 ? others : new Map([...underlines, ...others])
}

function readToolMarks(lines: readonly Line[]): ReadonlyMap<number, LineMarks> {
  if (isMarkdown(lines)) return readInlineMarks(lines)
  for (const read of [readLinkNumbers, readLinkAddresses]) {
    const marks = read(lines)
    if (marks.size > 0) return marks
  }
  return readEditLinks(lines)
}
