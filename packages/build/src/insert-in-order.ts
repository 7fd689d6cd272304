/** Puts an item in its place among others that stand in order, before those that are equal to it. */
export function insertInOrder<Item>(
  items: Item[],
  item: Item,
  compare: (a: Item, b: Item) => number,
): void {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const other = items[middle]
    if (other !== undefined && compare(other, item) < 0) low = middle + 1
    else high = middle
  }
  items.splice(low, 0, item)
}
