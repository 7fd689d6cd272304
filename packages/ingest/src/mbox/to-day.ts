const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const dayFirst = /\b(\d{1,2}) +([a-z]{3})[a-z]* +(\d{4})\b/i
const monthFirst = /\b([a-z]{3}) +(\d{1,2}) +[\d:]+ +(?:[a-z]+ +)?(\d{4})\b/i

/** The day that the date of a message names, as EDTF, in the sender's own time; null when it names none. */
export function toDay(date: string): string | null {
  const [, day, month, year] = dayFirst.exec(date) ?? reorder(monthFirst.exec(date)) ?? []
  const number = months.indexOf((month ?? '').toLowerCase()) + 1
  if (day === undefined || year === undefined || number === 0 || Number(day) > 31) return null
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}

function reorder(found: RegExpExecArray | null): readonly (string | undefined)[] | null {
  return found === null ? null : [found[0], found[2], found[1], found[3]]
}
