const plain = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Year, month and day of a date, as far as it goes; null for what is no plain date (an interval, a season, a doubt). */
export function dateParts(edtf: string): readonly string[] | null {
  const match = plain.exec(edtf)
  return match === null ? null : match.slice(1).filter((part) => part !== undefined)
}
