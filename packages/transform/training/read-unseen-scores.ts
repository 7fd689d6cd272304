import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TrainingPage } from './read-suite.ts'

/** What classifiers that never saw a page's site say of its units, an element a unit. */
export interface UnseenScores {
  /** Log-odds of the words alone. */
  readonly words: Float32Array
  /** Probabilities. */
  readonly content: Float32Array
  readonly heading: Float32Array
  readonly listItem: Float32Array
}

interface ScoredPage {
  readonly id: string
  readonly variant: string
  readonly split: string
  readonly from: number
  readonly to: number
}

/**
 * Reads the scores that `train.py` wrote.
 *
 * @returns what tells the scores of a page; null where it has none: a page that is not learned from, or one that was cut
 *   into other units then.
 */
export function readUnseenScores(
  work: string,
): (page: Pick<TrainingPage, 'id' | 'variant' | 'units'>) => UnseenScores | null {
  const floats = (name: string): Float32Array => {
    const bytes = readFileSync(join(work, name))
    return new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4)
  }
  const scored: readonly ScoredPage[] = JSON.parse(readFileSync(join(work, 'pages.json'), 'utf8'))
  const pages = new Map(scored.map((page) => [keyOf(page), page]))
  // Two numbers a unit: the score, and the share of known words.
  const words = floats('word-scores.bin').filter((_, at) => at % 2 === 0)
  const content = floats('second-scores.bin')
  const heading = floats('heading-scores.bin')
  const listItem = floats('item-scores.bin')
  return (page) => {
    const known = pages.get(keyOf(page))
    if (known === undefined || known.split !== 'train') return null
    const { from, to } = known
    if (to - from !== page.units.length) return null
    return {
      words: words.slice(from, to),
      content: content.slice(from, to),
      heading: heading.slice(from, to),
      listItem: listItem.slice(from, to),
    }
  }
}

function keyOf({ id, variant }: Pick<TrainingPage, 'id' | 'variant'>): string {
  return `${id} ${variant}`
}
