const month = /^\d{4}-(?:0[1-9]|1[0-2])(?!\d)/
const year = /^\d{4}(?!\d)/

/** The month in which an EDTF date begins, `1824-02`; else its year (a season's too); else the date as it is written. */
export function monthOf(edtf: string): string {
  return month.exec(edtf)?.[0] ?? year.exec(edtf)?.[0] ?? edtf
}
