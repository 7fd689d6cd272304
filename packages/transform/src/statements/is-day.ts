/** Characters of a day in EDTF. */
const DAY = 'YYYY-MM-DD'.length

/** Is a date as precise as a day? Years and months are not. */
export function isDay(edtf: string | null): edtf is string {
  return edtf?.length === DAY
}
