import { hasCodeSign } from '../text/has-code-sign.ts'
import type { LineFacts } from './line-facts.ts'

/** Columns from which Markdown and plain text set code in. */
const LEAST_INDENT = 4
/** Of a block's lines so many, as shares, hold a sign of code, and one that no verse or quotation has. Chosen, not measured. */
const LEAST_SIGNS = 0.5
const LEAST_SURE = 0.25

/** A brace, a call or an assignment, a tag, an arrow. */
const SURE = /[{}]|[\w$\]]\(|[\w\]) ]=|<\/|=>|->|::/u

/** Do lines without a blank one between them stand in as code does, and read like it? */
export function isIndentedCode(lines: readonly LineFacts[]): boolean {
  if (lines.length === 0 || lines.some(({ indent }) => indent < LEAST_INDENT)) return false
  const signs = lines.filter(({ text }) => hasCodeSign(text)).length
  const sure = lines.filter(({ text }) => SURE.test(text)).length
  return signs >= LEAST_SIGNS * lines.length && sure >= LEAST_SURE * lines.length
}
