import type { MeasuredUnits } from '../src/classify/measure/measured-units.ts'
import { mixHash } from '../src/classify/words/mix-hash.ts'
import { pairHash } from '../src/classify/words/pair-hash.ts'

/**
 * Hashes of a unit's words, then of its pairs of words, appended to `out`: what the trainer learns weights for.
 *
 * @param bits how many low bits are kept.
 */
export function hashWords(m: MeasuredUnits, row: number, bits: number, out: number[]): void {
  const from = m.tokenStart[row] ?? 0
  const to = m.tokenStart[row + 1] ?? from
  const mask = (1 << bits) - 1
  for (let at = from; at < to; at++) out.push(mixHash(m.tokens[at] ?? 0) & mask)
  for (let at = from; at + 1 < to; at++)
    out.push(mixHash(pairHash(m.tokens[at] ?? 0, m.tokens[at + 1] ?? 0)) & mask)
}
