/** The share of texts of which something holds; from 0 to 1. */
export function share(texts: readonly string[], test: (text: string) => boolean): number {
  return texts.filter(test).length / texts.length
}
