/** The line that Markdown draws between the head of a table and its rows. */
const RULE = /^\|?(?: {0,9}:?-{2,}:? {0,9}\|){1,99}(?: {0,9}:?-{2,}:? {0,9})?$/u

/** Does a line part the head of a table, the line above it, from its rows, and say nothing else? */
export function isTableRule(line: string, above: string | undefined): boolean {
  return line.includes('|') && above?.includes('|') === true && RULE.test(line.trim())
}
