/** A bar of the histogram: a year, or several. */
export interface YearBar {
  readonly from: number
  readonly to: number
  readonly count: number
}
