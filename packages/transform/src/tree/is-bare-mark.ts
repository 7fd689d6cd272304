import type { Line } from '@fonds/model'

const BARE_MARK = /^[\s>]*$/

/** Does a quoted line hold its mark alone, as between two paragraphs of a quotation? */
export function isBareMark(line: Line): boolean {
  return BARE_MARK.test(line.value)
}
