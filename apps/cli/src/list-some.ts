import { formatNumber } from './format-number.ts'

/** The first of some names, and how many more there are. */
export function listSome(names: readonly string[], most: number): string {
  const others = names.length - most
  return [...names.slice(0, most), ...(others > 0 ? [`${formatNumber(others)} more`] : [])].join(
    ' · ',
  )
}
