import type { Unit } from '../../passages/unit.ts'
import { cueFamilies } from './cue-families.ts'
import { cues } from '../cues.table.ts'
import { measureUnits } from './measure-units.ts'
import type { MeasuredUnits } from './measured-units.ts'

const PHRASE_FACTOR = 0x01000193

interface Phrases {
  /** Hash of a phrase's words → family. */
  readonly families: ReadonlyMap<number, number>
  /** Hash of a phrase's first word → words of the longest phrase that starts so. */
  readonly starts: ReadonlyMap<number, number>
}

function readPhrases(): Phrases {
  const families = new Map<number, number>()
  const starts = new Map<number, number>()
  cueFamilies.forEach((family, column) => {
    const units = cues[family].map((text, at): Unit => {
      return { text, lines: [at + 1, at + 1], blankBefore: 0, indent: 0, spread: 'own' }
    })
    const { tokenStart, tokens } = measureUnits(units)
    units.forEach((_, row) => {
      const from = tokenStart[row] ?? 0
      const to = tokenStart[row + 1] ?? from
      let key = 0
      for (let at = from; at < to; at++) key = Math.imul(key ^ (tokens[at] ?? 0), PHRASE_FACTOR)
      if (!families.has(key)) families.set(key, column)
      const first = tokens[from] ?? 0
      starts.set(first, Math.max(starts.get(first) ?? 0, to - from))
    })
  })
  return { families, starts }
}

const phrases = readPhrases()

/**
 * How many tokens of each unit belong to a phrase of each family: `count × cueFamilies.length` numbers, row by row.
 * At every token the longest phrase that starts there is taken; a token is counted once.
 */
export function findCues(m: MeasuredUnits): Float32Array {
  const width = cueFamilies.length
  const out = new Float32Array(m.count * width)
  for (let row = 0; row < m.count; row++) {
    const to = m.tokenStart[row + 1] ?? 0
    let at = m.tokenStart[row] ?? 0
    while (at < to) {
      const longest = phrases.starts.get(m.tokens[at] ?? 0)
      if (longest === undefined) {
        at++
        continue
      }
      let key = 0
      let family = -1
      let length = 1
      for (let n = 0; n < longest && at + n < to; n++) {
        key = Math.imul(key ^ (m.tokens[at + n] ?? 0), PHRASE_FACTOR)
        const found = phrases.families.get(key)
        if (found !== undefined) {
          family = found
          length = n + 1
        }
      }
      if (family >= 0) {
        const cell = row * width + family
        out[cell] = (out[cell] ?? 0) + length
      }
      at += length
    }
  }
  return out
}
