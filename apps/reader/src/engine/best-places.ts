import { foldText } from '../text/fold-text.ts'
import { fragmentWords } from './fragment-words.ts'
import type { PagefindFragment } from './pagefind.ts'
import { placesIn, type Place } from './places-in.ts'

/**
 * The places of a record that hold the most of the different words found, the best first; of equal ones the earlier.
 * A headline typed whole so leads to its entry, however often the other entries of its page repeat some of its words.
 *
 * @param most How many, at most.
 */
export function bestPlaces(
  fragment: Pick<PagefindFragment, 'anchors' | 'locations' | 'content' | 'raw_content'>,
  most: number,
): readonly Place[] {
  const { words } = fragmentWords(fragment)
  const found = fragment.locations.map((at) => ({ at, word: foldText(words[at] ?? '').text }))
  const wordsIn = ({ start, end }: Place): number =>
    new Set(found.filter(({ at }) => at >= start && at < end).map(({ word }) => word)).size
  return placesIn(fragment)
    .map((place) => ({ place, words: wordsIn(place) }))
    .toSorted((a, b) => b.words - a.words)
    .slice(0, most)
    .map(({ place }) => place)
}
