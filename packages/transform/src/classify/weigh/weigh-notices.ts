import { cueFamilies } from '../measure/cue-families.ts'
import type { CueFamily } from '../cues.table.ts'
import type { ReadPage } from '../measure/read-page.ts'

/** Log-odds that a blurb loses when it stands under the header of its notice. Chosen, not learned. */
const UNDER_HEADER = -1.5
/** A header has no more words, and this share of them belongs to the family's phrases. Chosen. */
const HEADER_WORDS = 8
const HEADER_SHARE = 0.3
/** Words of the family's phrases that make running text a blurb. Chosen. */
const BLURB_HITS = 3

/** Families whose notices are a header and a blurb of whole sentences, which reads like content by itself. */
const families: readonly CueFamily[] = ['sign-up', 'cookie-notice']

/** Log-odds for units that belong to a notice because of what stands right above them; 0 for all others. */
export function weighNotices(page: ReadPage): Float32Array {
  const m = page.measured
  const weights = new Float32Array(m.count)
  for (const family of families) {
    const column = cueFamilies.indexOf(family)
    const hits = (row: number): number => page.cues[row * cueFamilies.length + column] ?? 0
    for (let row = 1; row < m.count; row++) {
      const tokens = (m.tokenStart[row] ?? 0) - (m.tokenStart[row - 1] ?? 0)
      const isHeader =
        (m.words[row - 1] ?? 0) <= HEADER_WORDS && hits(row - 1) >= HEADER_SHARE * tokens
      if (isHeader && tokens > 0 && hits(row) >= BLURB_HITS) weights[row] = UNDER_HEADER
    }
  }
  return weights
}
