/** An id that is given once: a number behind it where others have it. It is added to those given. */
export function uniqueId(id: string, given: Set<string>): string {
  let unique = id
  for (let copy = 2; given.has(unique); copy++) unique = `${id}-${copy}`
  given.add(unique)
  return unique
}
