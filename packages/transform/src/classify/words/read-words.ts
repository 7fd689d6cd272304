import type { PackedWords } from './packed-words.ts'
import { readBytes } from '../../forests/read-bytes.ts'
import { readRice } from './read-rice.ts'
import type { WordTable } from './word-table.ts'

/** Unpacks the learned weights of words. */
export function readWords(packed: PackedWords): WordTable {
  const { weightBits, knownBits, unit, bias } = packed
  const known = new Uint8Array((1 << knownBits) >> 3)
  const weights = new Int8Array(1 << weightBits)
  const isWeighed = new Uint8Array(weights.length)
  const gaps = readRice(readBytes(packed.known), packed.knownLowBits, packed.learned)
  for (let hash = -1, at = 0; at < gaps.length; at++) {
    hash += (gaps[at] ?? 0) + 1
    known[hash >> 3] = (known[hash >> 3] ?? 0) | (1 << (hash & 7))
    isWeighed[hash & (weights.length - 1)] = 1
  }
  const codes = readRice(readBytes(packed.weights), packed.weightLowBits, packed.weighed)
  for (let place = 0, next = 0; place < weights.length; place++) {
    if (isWeighed[place] === 0) continue
    const code = codes[next++] ?? 0
    weights[place] = (code & 1) === 0 ? code >> 1 : -(code + 1) >> 1
  }
  return { weightBits, knownBits, weights, known, unit, bias }
}
