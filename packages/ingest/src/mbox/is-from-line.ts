/**
 * The line before a message of an mbox: `From `, an address (or, in Pipermail's archives, `name at host`), and a date
 * as C's `asctime` writes it, perhaps with a zone. A sentence that begins with "From" ends otherwise.
 */
const fromLine =
  /^From \S.{0,200} (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(?:[A-Z][a-z]{2} +\d{1,2}|\d{1,2} +[A-Z][a-z]{2}) +[\d: ]{4,}.{0,20}\d\s*$/

/** Longer lines separate nothing; in UTF-16 code units. Two hundred are left to the address. Chosen, not measured. */
const LONGEST = 300

/** Whether a line (without its ending) separates messages of an mbox. */
export function isFromLine(line: string): boolean {
  return line.length <= LONGEST && line.startsWith('From ') && fromLine.test(line)
}
