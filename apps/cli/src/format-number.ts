const english = new Intl.NumberFormat('en')

/** A number as people read it, its thousands apart. */
export function formatNumber(number: number): string {
  return english.format(number)
}
