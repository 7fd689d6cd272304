import type { MeasuredUnits } from './measured-units.ts'

/** The words of one page, numbered in the order in which they first stand. */
export interface PageVocabulary {
  readonly size: number
  /** For each token of `MeasuredUnits.tokens` the number of its word. */
  readonly ids: Int32Array
  /** In how many units each word stands, and in how many of them that read as prose. */
  readonly units: Int32Array
  readonly proseUnits: Int32Array
}

/** Numbers the words of a page and counts in how many units each stands. */
export function countVocabulary(m: MeasuredUnits, prose: Uint8Array): PageVocabulary {
  const numbers = new Map<number, number>()
  const ids = new Int32Array(m.tokens.length)
  for (let at = 0; at < ids.length; at++) {
    const token = m.tokens[at] ?? 0
    let id = numbers.get(token)
    if (id === undefined) {
      id = numbers.size
      numbers.set(token, id)
    }
    ids[at] = id
  }
  const size = numbers.size
  const units = new Int32Array(size)
  const proseUnits = new Int32Array(size)
  const lastRow = new Int32Array(size).fill(-1)
  for (let row = 0; row < m.count; row++) {
    const to = m.tokenStart[row + 1] ?? 0
    const isProse = prose[row] === 1
    for (let at = m.tokenStart[row] ?? 0; at < to; at++) {
      const id = ids[at] ?? 0
      if (lastRow[id] === row) continue
      lastRow[id] = row
      units[id] = (units[id] ?? 0) + 1
      if (isProse) proseUnits[id] = (proseUnits[id] ?? 0) + 1
    }
  }
  return { size, ids, units, proseUnits }
}
