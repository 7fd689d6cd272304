/** A date of EDTF, levels 0 and 1: to the year, month or day, with X for unknown digits, seasons, and ? ~ % for doubt. */
const date =
  /^-?(?:\d{4}|\d{3}X|\d{2}XX)(?:-(?:0[1-9]|1[0-2]|2[1-4]|XX)(?:-(?:0[1-9]|[12]\d|3[01]|XX))?)?[?~%]?$/
const time = /^-?\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d(?::\d\d)?)?$/

/** Whether a string is a date or an interval of EDTF, levels 0 and 1. */
export function isEdtf(value: string): boolean {
  const [from, to, more] = value.split('/')
  if (from === undefined || more !== undefined) return false
  if (to === undefined) return date.test(from) || time.test(from)
  const isEnd = (end: string): boolean => end === '..' || end === '' || date.test(end)
  return isEnd(from) && isEnd(to) && (date.test(from) || date.test(to))
}
