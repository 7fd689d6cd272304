/** The line that Markdown draws between the head of a table and its rows. */
const RULE = /^\|?(?: {0,9}:?-{2,}:? {0,9}\|){1,99}(?: {0,9}:?-{2,}:? {0,9})?$/u

/** Does a trimmed line part the head of a table from its rows, and say nothing else? */
export function isTableRule(text: string): boolean {
  return text.includes('|') && RULE.test(text)
}
