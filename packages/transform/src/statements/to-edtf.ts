/** A date in EDTF, as precise as it is known; null where the calendar has no such month or day. */
export function toEdtf(year: number, month: number | null, day: number | null): string | null {
  if (month === null) return String(year)
  if (month < 1 || month > 12) return null
  const head = `${year}-${String(month).padStart(2, '0')}`
  if (day === null) return head
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day >= 1 && day <= last ? `${head}-${String(day).padStart(2, '0')}` : null
}
