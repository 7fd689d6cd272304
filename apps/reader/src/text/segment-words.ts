/** Languages written without spaces that Pagefind's index is segmented in. */
const segmented = new Set(['ja', 'th', 'zh'])

const hasWord = /[\p{L}\p{N}\p{S}]/u

/**
 * Puts spaces between the words of a query where its writing has none, as the index of the bundle was made: Pagefind
 * itself cuts a query by the page's language, not by the bundle's.
 */
export function segmentWords(text: string, lang: string): string {
  if (!segmented.has(lang)) return text
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
    .filter((segment) => hasWord.test(segment))
    .join(' ')
}
