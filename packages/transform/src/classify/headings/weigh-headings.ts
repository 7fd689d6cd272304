import { logOdds } from '../../forests/log-odds.ts'
import { sigmoid } from '../../forests/sigmoid.ts'
import { CLEAR } from '../choose-threshold.ts'
import { isKnown } from '../words/is-known.ts'
import type { HeadingWords } from './heading-words.ts'
import { hashSurroundings } from './hash-surroundings.ts'
import type { JudgedLines } from './judged-lines.ts'
import { mayHead } from './may-head.ts'

/**
 * Share of a page's words that were learned below which its language was not: of a hundred English pages one has less than 0.8,
 * pages in German or French have some 0.5. Chosen between them.
 */
const LEAST_KNOWN = 0.7

/**
 * Probability of each unit that it is content and a heading, by what the forests say of it and by its words, those around it and
 * what stands around. Words that were not learned say nothing. Of units whose words are not asked, and on pages in a language
 * that was not learned and in plain documents, it is what the forests say.
 *
 * @param known share of the page's words that were learned.
 */
export function weighHeadings(
  judged: JudgedLines,
  { odds, words }: HeadingWords,
  known: number,
): Float32Array {
  // A page that sets hardly a unit aside is a plain document, which has other headings than web pages.
  const isForeign = known < LEAST_KNOWN || judged.threshold <= CLEAR
  const [ofHeading, ofContent, ofItem] = odds
  const mask = (1 << words.weightBits) - 1
  const hashes: number[] = []
  return judged.heading.map((heading, row) => {
    const content = judged.content[row] ?? 0
    if (isForeign || !mayHead(judged, row)) return heading * content
    hashes.length = 0
    hashSurroundings(judged, row, hashes)
    let sum = 0
    for (const hash of hashes) {
      if (isKnown(words, hash)) sum += words.weights[hash & mask] ?? 0
    }
    const told =
      ofHeading * logOdds(heading) +
      ofContent * logOdds(content) +
      ofItem * logOdds(judged.listItem[row] ?? 0)
    return sigmoid(told + sum * words.unit + words.bias)
  })
}
