/** The first of many items in an order, without holding more than those. */
export function firstInOrder<Item>(
  items: Iterable<Item>,
  count: number,
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  const first: Item[] = []
  for (const item of items) {
    const last = first[count - 1]
    if (last !== undefined && compare(item, last) >= 0) continue
    const after = first.findIndex((other) => compare(item, other) < 0)
    first.splice(after === -1 ? first.length : after, 0, item)
    if (first.length > count) first.pop()
  }
  return first
}
