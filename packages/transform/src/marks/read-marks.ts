import type { Line } from '@fonds/model'
import { isMarkdown } from './is-markdown.ts'
import type { LineMarks } from './line-marks.ts'
import { readInlineMarks } from './read-inline-marks.ts'
import { readLinkNumbers } from './read-link-numbers.ts'

/**
 * Reads what tools write into a text to keep links and emphasis: Markdown, or numbers before the words of links and a list
 * of addresses at the end, as text browsers do.
 *
 * @returns marks by 1-based number of the line; lines without any are left out.
 */
export function readMarks(lines: readonly Line[]): ReadonlyMap<number, LineMarks> {
  return isMarkdown(lines) ? readInlineMarks(lines) : readLinkNumbers(lines)
}
