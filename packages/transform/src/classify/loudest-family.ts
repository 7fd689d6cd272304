import type { CueFamily } from './cues.table.ts'
import { cueFamilies } from './measure/cue-families.ts'
import type { ReadPage } from './measure/read-page.ts'

/** The family whose phrases cover most of a unit. */
export interface LoudestFamily {
  /** Null where no phrase stands in the unit. */
  readonly family: CueFamily | null
  /** How much of the unit they cover, 0 to 1, and how many words. */
  readonly share: number
  readonly hits: number
}

/** Finds the family whose phrases cover most of a unit: by its own words, not by what stands around it. */
export function loudestFamily(page: ReadPage, row: number): LoudestFamily {
  const m = page.measured
  const tokens = Math.max(1, (m.tokenStart[row + 1] ?? 0) - (m.tokenStart[row] ?? 0))
  const width = cueFamilies.length
  let loudest = -1
  let hits = 0
  // Most units have no phrase at all.
  for (let at = 0; at < width && page.cueShare[row] !== 0; at++) {
    const count = page.cues[row * width + at] ?? 0
    if (count > hits) {
      hits = count
      loudest = at
    }
  }
  return { family: cueFamilies[loudest] ?? null, share: hits / tokens, hits }
}
