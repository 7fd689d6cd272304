/** Counts values, largest first; where counts are equal, in the order of their characters. */
export function tally<Value extends string>(
  values: Iterable<Value>,
): readonly { readonly value: Value; readonly records: number }[] {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, records]) => ({ value, records }))
    .sort((a, b) => b.records - a.records || (a.value < b.value ? -1 : 1))
}
