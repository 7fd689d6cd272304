import type { MeasuredUnits } from '../measure/measured-units.ts'
import { isKnown } from './is-known.ts'
import { mixHash } from './mix-hash.ts'
import { pairHash } from './pair-hash.ts'
import type { WordScores } from './word-scores.ts'
import type { WordTable } from './word-table.ts'

/** Adds up what the learned words of each unit say; unknown words and pairs of them say nothing. */
export function scoreWords(m: MeasuredUnits, table: WordTable): WordScores {
  const score = new Float32Array(m.count)
  const known = new Float32Array(m.count)
  const weightMask = (1 << table.weightBits) - 1
  for (let row = 0; row < m.count; row++) {
    const from = m.tokenStart[row] ?? 0
    const to = m.tokenStart[row + 1] ?? from
    let sum = 0
    let count = 0
    let previous = false
    for (let at = from; at < to; at++) {
      const hash = mixHash(m.tokens[at] ?? 0)
      const own = isKnown(table, hash)
      if (own) {
        count++
        sum += table.weights[hash & weightMask] ?? 0
        if (previous) {
          const pair = mixHash(pairHash(m.tokens[at - 1] ?? 0, m.tokens[at] ?? 0))
          if (isKnown(table, pair)) sum += table.weights[pair & weightMask] ?? 0
        }
      }
      previous = own
    }
    const length = Math.max(1, 2 * (to - from) - 1)
    score[row] = (sum * table.unit) / Math.sqrt(length) + table.bias
    known[row] = count / Math.max(1, to - from)
  }
  return { score, known }
}
