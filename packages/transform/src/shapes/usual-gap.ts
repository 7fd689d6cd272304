/** The distance from a place to the next that half of them keep at most, the upper of two middle ones; null where there is no second place. */
export function usualGap(places: readonly number[]): number | null {
  const gaps = places.slice(1).map((place, at) => place - (places[at] ?? 0))
  return gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? null
}
