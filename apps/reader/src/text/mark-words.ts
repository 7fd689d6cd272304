import { findWords } from './find-words.ts'

/** A stretch of a text. */
export interface ExcerptPart {
  readonly text: string
  /** It is what was searched for. */
  readonly marked: boolean
}

/** A text in parts, the given words marked where they stand; with `prefixes`, also beginnings of words. */
export function markWords(
  text: string,
  words: readonly string[],
  prefixes = false,
): readonly ExcerptPart[] {
  const parts: ExcerptPart[] = []
  let from = 0
  for (const { start, end } of findWords(text, words, prefixes)) {
    if (start > from) parts.push({ text: text.slice(from, start), marked: false })
    parts.push({ text: text.slice(start, end), marked: true })
    from = end
  }
  if (from < text.length) parts.push({ text: text.slice(from), marked: false })
  return parts
}
