import type { QueryTerm } from '../query/query.ts'
import { bareWord } from '../text/bare-word.ts'
import { findWords } from '../text/find-words.ts'
import { segmentWords } from '../text/segment-words.ts'
import type { Bundle } from './bundle.ts'
import type { PagefindResult } from './pagefind.ts'

/** How many of the records found are looked at for a word; they are shown anyway. Chosen, not measured. */
const MOST_LOOKED_AT = 3

/**
 * Which words of a query a bundle does not have, neither in one of their forms nor as the beginning of a word. Pagefind
 * passes over words it does not know, and answers `artzzz` with `art`; those are no answers.
 *
 * @param found What Pagefind answered to all words at once.
 */
export async function unknownWords(
  bundle: Bundle,
  wanted: readonly QueryTerm[],
  found: readonly PagefindResult[],
): Promise<readonly string[]> {
  const words = wanted.flatMap(({ text }) => text.split(/\s+/u).filter((word) => word !== ''))
  const isUnseen = await lookFor(found)
  const known = await Promise.all(
    words.map(async (word) => !isUnseen(word) || (await isKnown(bundle, word))),
  )
  return words.filter((_, at) => known[at] === false)
}

/** Looks at the first records found; says of a word whether they lack it, and any word that begins with it. */
async function lookFor(found: readonly PagefindResult[]): Promise<(word: string) => boolean> {
  const fragments = await Promise.all(found.slice(0, MOST_LOOKED_AT).map((result) => result.data()))
  const texts = fragments
    .filter((each) => each !== null)
    .flatMap(({ meta, content }) => [meta['title'] ?? '', meta['forms'] ?? '', content])
  return (word) => {
    const sought = bareWord(word, 'letters')
    return texts.every((text) => findWords(text, [sought], true).length === 0)
  }
}

/** Whether a bundle has a word, in one of its forms or as the beginning of a word. */
export async function isKnown(bundle: Bundle, word: string): Promise<boolean> {
  const text = segmentWords(word, bundle.lang)
  const exact = await bundle.search(`"${text}"`, { filters: {} })
  if (exact.results.length > 0) return true
  const segments = text.split(' ')
  if (segments.length > 1) {
    const known = await Promise.all(segments.map((segment) => isKnown(bundle, segment)))
    return known.every(Boolean)
  }
  const { results } = await bundle.search(text, { filters: {} })
  const isUnseen = await lookFor(results)
  return results.length > 0 && !isUnseen(text)
}
