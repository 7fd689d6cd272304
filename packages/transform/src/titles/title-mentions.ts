import type { TitlePage } from './title-page.ts'

/** How the other passages of a page say what a candidate says: its words in their order, among others. */
export interface TitleMentions {
  /** Passages above and below that do, each up to `MOST`. */
  readonly above: number
  readonly below: number
  /** 1 where a passage close above ends with it: a path of links that leads to the page. */
  readonly path: number
}

const MOST = 5
/** A path of links stands at most so many passages above its page's title. Chosen, not measured. */
const PATH_REACH = 6
/** Passages that are looked at for one beginning: one that is more frequent tells nothing. */
const MOST_PLACES = 40

/**
 * Finds who else says what each candidate says. Linear: each passage is read once for the pairs of words that candidates
 * begin with, and few passages are looked at for a pair.
 *
 * @param candidates places and keys. A key of one word is looked for in paths only.
 */
export function readMentions(
  { words, keys }: Pick<TitlePage, 'words' | 'keys'>,
  candidates: readonly { readonly index: number; readonly key: string }[],
): TitleMentions[] {
  const pairs = candidates.map(({ key }) => key.split(' ', 2))
  const places = new Map<string, Map<string, number[]>>()
  for (const [first, second] of pairs) {
    if (first === undefined || second === undefined) continue
    const known = places.get(first) ?? new Map<string, number[]>()
    places.set(first, known.set(second, []))
  }
  words.forEach((own, place) => {
    own.forEach((word, at) => {
      const found = places.get(word)?.get(own[at + 1] ?? '')
      if (found !== undefined && found.length < MOST_PLACES && found.at(-1) !== place)
        found.push(place)
    })
  })
  return candidates.map(({ index, key }, row) => {
    const [first = '', second] = pairs[row] ?? []
    if (second === undefined) return { above: 0, below: 0, path: endsPath(keys, index, key) }
    const wanted = ` ${key} `
    let above = 0
    let below = 0
    let path = 0
    for (const place of places.get(first)?.get(second) ?? []) {
      const other = keys[place] ?? ''
      if (place === index || other.length <= key.length || !` ${other} `.includes(wanted)) continue
      if (place > index) below++
      else above++
      if (isAboveClose(place, index) && other.endsWith(key)) path = 1
    }
    return { above: Math.min(MOST, above), below: Math.min(MOST, below), path }
  })
}

/** The first passage is the page's title in many dumps, and no path. */
function isAboveClose(place: number, index: number): boolean {
  return place > 0 && place < index && index - place <= PATH_REACH
}

function endsPath(keys: readonly string[], index: number, key: string): 0 | 1 {
  if (key === '') return 0
  for (let place = Math.max(1, index - PATH_REACH); place < index; place++)
    if (keys[place]?.endsWith(` ${key}`) === true) return 1
  return 0
}
