import type { ExcerptPart } from '../text/mark-words.ts'

/** Whether an excerpt says nothing that another does not say, word for word; the signs that it goes on do not count. */
export function isWithin(inner: readonly ExcerptPart[], outer: readonly ExcerptPart[]): boolean {
  return plain(outer).includes(plain(inner))
}

function plain(parts: readonly ExcerptPart[]): string {
  const text = parts.map((part) => part.text).join('')
  return text.replace(/^…/u, '').replace(/…$/u, '').trim()
}
