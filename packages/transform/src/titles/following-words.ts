import type { Passage } from '../passages/passage.ts'
import { textKey } from '../text/text-key.ts'

/** Running texts below a candidate that are read. */
const TEXTS = 2
/** As much of each is read; in characters. */
const SAMPLE = 1000

/**
 * The words of the kept running text next below each passage: what stands under a title says its words.
 *
 * @param toProse passages that lie between each passage and the next kept running text.
 * @param far what `toProse` says where there is none near.
 */
export function followingWords(
  passages: readonly Passage[],
  toProse: readonly number[],
  far: number,
): (index: number) => ReadonlySet<string> {
  const nextOf = (index: number): number | null => {
    const between = toProse[index] ?? far
    return between >= far ? null : index + between + 1
  }
  const read = new Map<number, ReadonlySet<string>>()
  const wordsFrom = (first: number): ReadonlySet<string> => {
    const known = read.get(first)
    if (known !== undefined) return known
    const words = new Set<string>()
    let place: number | null = first
    for (let left = TEXTS; left > 0 && place !== null; left--) {
      const { unit, key } = passages[place] ?? {}
      const long = (unit?.text.length ?? 0) > SAMPLE
      const text = long ? textKey(unit?.text.slice(0, SAMPLE) ?? '') : (key ?? '')
      for (const word of text.split(' ')) words.add(word)
      place = nextOf(place)
    }
    read.set(first, words)
    return words
  }
  return (index) => {
    const first = nextOf(index)
    return first === null ? new Set() : wordsFrom(first)
  }
}
