import type { Bundle } from './bundle.ts'
import type { YearRange } from './search-request.ts'

/** The years of a bundle's pages that lie in a range; empty when the range is open, null when none does. */
export async function yearsWithin(
  { filters }: Bundle,
  { from, to }: YearRange,
): Promise<readonly string[] | null> {
  if (from === null && to === null) return []
  const { year = {} } = await filters()
  const within = Object.keys(year).filter(
    (value) => (from === null || Number(value) >= from) && (to === null || Number(value) <= to),
  )
  return within.length === 0 ? null : within
}
