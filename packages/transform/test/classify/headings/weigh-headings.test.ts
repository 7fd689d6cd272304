import { describe, expect, it } from 'vitest'
import { hashSurroundings } from '../../../src/classify/headings/hash-surroundings.ts'
import type { HeadingWords } from '../../../src/classify/headings/heading-words.ts'
import { weighHeadings } from '../../../src/classify/headings/weigh-headings.ts'
import { sigmoid } from '../../../src/forests/sigmoid.ts'
import { judgeLines } from './judge-lines.ts'

const BITS = 12
/** Shares of a page's words that were learned. */
const ALL = 1
const HARDLY_ANY = 0.1

/** Weights that know the given hashes alone, each of weight 2. */
function wordsOf(hashes: readonly number[]): HeadingWords {
  const known = new Uint8Array((1 << BITS) >> 3)
  const weights = new Int8Array(1 << BITS)
  for (const hash of hashes) {
    const bit = hash & ((1 << BITS) - 1)
    known[bit >> 3] = (known[bit >> 3] ?? 0) | (1 << (bit & 7))
    weights[bit] = 2
  }
  const words = { weightBits: BITS, knownBits: BITS, weights, known, unit: 0.5, bias: -1 }
  return { odds: [1, 0, 0], words }
}

describe('weighHeadings', () => {
  const judged = judgeLines(
    'The winter\nThe winter was long, and the ice lay on the lake until March.',
    [{ heading: 0.5 }, { heading: 0.01, content: 0.5 }],
  )

  it('should leave a line whose words are not asked to the forests', () => {
    expect(weighHeadings(judged, wordsOf([]), ALL)[1]).toBeCloseTo(0.005)
  })
  it('should leave a page to the forests whose language was not learned', () => {
    expect(weighHeadings(judged, wordsOf([]), HARDLY_ANY)[0]).toBeCloseTo(0.45)
  })
  it('should leave a plain document to the forests, which sets hardly a line aside', () => {
    const plain = { ...judged, threshold: 0.1 }
    expect(weighHeadings(plain, wordsOf([]), ALL)[0]).toBeCloseTo(0.45)
  })
  it('should add what the learned words say, and nothing for the others', () => {
    expect(weighHeadings(judged, wordsOf([]), ALL)[0]).toBeCloseTo(sigmoid(-1))
    const hashes: number[] = []
    hashSurroundings(judged, 0, hashes)
    expect(weighHeadings(judged, wordsOf(hashes.slice(0, 1)), ALL)[0]).toBeCloseTo(sigmoid(0))
  })
  it('should weigh the answers of the forests as was learned', () => {
    const learned: HeadingWords = { ...wordsOf([]), odds: [1, 2, -1] }
    const said = judgeLines('The winter', [{ heading: 0.6, content: 0.7, listItem: 0.2 }])
    const odds = Math.log(0.6 / 0.4) + 2 * Math.log(0.7 / 0.3) - Math.log(0.2 / 0.8)
    expect(weighHeadings(said, learned, ALL)[0]).toBeCloseTo(sigmoid(odds - 1))
  })
})
