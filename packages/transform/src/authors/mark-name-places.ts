import type { PassageSigns } from './passage-signs.ts'

/** Passages around the title in which a name needs no other sign. Chosen on the training pages; see `markNamePlaces`. */
const NEAR_TITLE = 12

/** How far above and below a sign the name may stand that it speaks for: as far as the features of a candidate look. */
const reach: Readonly<
  Record<Exclude<keyof PassageSigns, 'credit'>, readonly [above: number, below: number]>
> = {
  dated: [2, 1],
  reading: [3, 2],
  about: [0, 1],
  role: [1, 0],
  comment: [1, 1],
}

/**
 * Marks with 1 the passages where a line that is nothing but a name may name the author: near the title, or beside a date,
 * the time to read, a role or the like. Four of five such lines of a page stand elsewhere, and the forest takes next to
 * none of them for the author, mostly wrongly; leaving them out takes a third of the time.
 */
export function markNamePlaces(signs: PassageSigns, title: number | null): Uint8Array {
  const places = new Uint8Array(signs.dated.length)
  const middle = title ?? 0
  places.fill(1, Math.max(0, middle - NEAR_TITLE), middle + NEAR_TITLE + 1)
  const mark = (sign: Uint8Array, [above, below]: readonly [number, number]): void => {
    for (let index = 0; index < sign.length; index++)
      if (sign[index] !== 0) places.fill(1, Math.max(0, index - above), index + below + 1)
  }
  mark(signs.dated, reach.dated)
  mark(signs.reading, reach.reading)
  mark(signs.about, reach.about)
  mark(signs.role, reach.role)
  mark(signs.comment, reach.comment)
  return places
}
