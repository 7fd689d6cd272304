/** A value of each item. */
export function* each<Item, Value>(
  items: Iterable<Item>,
  valueOf: (item: Item) => Value,
): Generator<Value, void> {
  for (const item of items) yield valueOf(item)
}
