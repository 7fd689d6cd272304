/**
 * Makes the question whether a text begins with one of some phrases, whole words of it. Phrases are kept by their first word: a
 * text is asked only for those that begin as it does.
 *
 * @param phrases in the form of `textKey`, as the texts that are asked.
 */
export function beginsWithAny(phrases: readonly string[]): (key: string) => boolean {
  const byFirst = new Map<string, string[]>()
  for (const phrase of phrases) {
    const word = firstWord(phrase)
    const alike = byFirst.get(word)
    if (alike === undefined) byFirst.set(word, [phrase])
    else alike.push(phrase)
  }
  return (key) => {
    const alike = byFirst.get(firstWord(key)) ?? []
    return alike.some((phrase) => key === phrase || key.startsWith(`${phrase} `))
  }
}

function firstWord(key: string): string {
  const end = key.indexOf(' ')
  return end < 0 ? key : key.slice(0, end)
}
