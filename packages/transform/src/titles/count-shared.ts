/** How many different words there are, and how many of them stand among others. */
export function countShared(
  words: readonly string[],
  others: ReadonlySet<string>,
): { readonly size: number; readonly shared: number } {
  const different = new Set(words)
  let shared = 0
  for (const word of different) if (others.has(word)) shared++
  return { size: different.size, shared }
}
