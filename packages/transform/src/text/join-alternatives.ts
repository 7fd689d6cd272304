/** The alternatives of a pattern that tables have by language, as one; languages may have none. */
export function joinAlternatives(languages: readonly (string | undefined)[]): string {
  return languages.filter((words) => words !== undefined).join('|')
}
