import type { Line } from '@fonds/model'
import { isTableRule } from '../text/is-table-rule.ts'
import { readHeadingMark } from '../text/read-heading-mark.ts'

/** The end of a link's words and the start of its address, as Markdown writes them: in no other text do they stand so. */
const LINK = /\]\((?:[a-z][a-z\d+.-]{1,20}:|[/#?<]|\.{1,2}\/|[\w%-]{1,80}(?:\/|\.\w))/giu
/** Links from which a text is Markdown by these alone; with a heading one is enough. Chosen, not measured. */
const LEAST_LINKS = 2
/** Free lines marked as lesser headings from which a text is Markdown without a link; one below a first line that is marked. Chosen, not measured. */
const LEAST_LESSER = 3

/** Are the signs in a text those of Markdown? Said by its links, its tables, or by its headings; one that stands first says most. */
export function isMarkdown(lines: readonly Line[]): boolean {
  let links = 0
  let headings = 0
  let lesser = 0
  let begins = false
  let tables = 0
  const first = lines.findIndex(({ value }) => value.trim() !== '')
  lines.forEach(({ value }, index) => {
    if (value.includes('](')) links += value.match(LINK)?.length ?? 0
    if (isTableRule(value, lines[index - 1]?.value)) tables++
    if (!value.startsWith('#') || !isFree(lines, index)) return
    const depth = readHeadingMark(value.trim())?.depth ?? 0
    if (depth > 0) headings++
    if (depth > 1) lesser++
    if (depth === 1 && index === first) begins = true
  })
  if (tables > 0 || links >= LEAST_LINKS || (links > 0 && headings > 0)) return true
  return lesser >= (begins ? 1 : LEAST_LESSER)
}

/** Does a line stand between blank ones? */
function isFree(lines: readonly Line[], index: number): boolean {
  return [index - 1, index + 1].every((at) => (lines[at]?.value.trim() ?? '') === '')
}
