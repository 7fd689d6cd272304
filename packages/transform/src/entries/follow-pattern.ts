import type { Passage } from '../passages/passage.ts'
import { endsSentence } from '../text/sentence-signs.ts'
import type { EntryLine } from './entry-line.ts'

/** Passages above and below a headline that its pattern looks at. */
const ABOVE = 2
const BELOW = 3
/** Weight of what was not seen yet, in passages. Chosen, not measured. */
const DOUBT = 0.5
/** How much one place of the pattern may say for or against; natural logarithm. Chosen, not measured. */
const LOUDEST = 2.5
/** How much a place further than next to the headline may say against: entries end in many ways. Chosen, not measured. */
const AGAINST_FAR = 0.7
/** Share of the known headlines that fit worse than a new one has to, which may be of another kind at one far place. Chosen, not measured. */
const WORSE = 0.15
/** What a new one has to reach in any case. Chosen, not measured. */
const LEAST_FIT = 2
/** Passages that lie between two headlines at least, however far apart the known ones stand. */
const MOST_NEAR = 3
/** Passages alike from which a line recurs. Chosen, not measured. */
const RECURRING = 3
/** Headlines from which a pattern can be told. */
const LEAST = 4

/**
 * Finds the headlines that stand in the same pattern as those that are known: what stands above and below them, offset
 * by offset, compared with what stands anywhere in the page. Sections of a listing with other lines between them come
 * together so. Outside of what is known only lines count that are content. Linear but for a sort.
 *
 * @returns all headlines, in order.
 */
export function followPattern(
  passages: readonly Passage[],
  lines: readonly EntryLine[],
  known: readonly number[],
): number[] {
  if (known.length < LEAST) return [...known]
  const classes = lines.map((line, index) => classesOf(line, passages[index]?.unit.text ?? ''))
  const doubtful = fitTo(classes, known)
  const sure = known.filter((place) => doubtful(place) >= 0)
  const fit = fitTo(classes, sure)
  const fits = sure.map(fit).toSorted((a, b) => a - b)
  const usual = fits[Math.floor(WORSE * fits.length)] ?? 0
  const least = Math.max(LEAST_FIT, usual - AGAINST_FAR)
  const gaps = sure.slice(1).map((place, index) => place - (sure[index] ?? 0))
  const short = gaps.toSorted((a, b) => a - b)[gaps.length >> 2] ?? 2
  const near = Math.min(Math.max(2, short), MOST_NEAR)
  const isOffered = (place: number, { open, role }: EntryLine): boolean =>
    (passages[place]?.keep === true ||
      (place > (sure[0] ?? place) && place < (sure.at(-1) ?? place))) &&
    open &&
    (role === 'short' || role === 'prose')
  const taken = new Set(sure.flatMap((place) => around(place, near)))
  const candidates = lines
    .map((line, place) => ({ place, fit: isOffered(place, line) ? fit(place) : -Infinity }))
    .filter((each) => each.fit >= least)
    .toSorted((a, b) => b.fit - a.fit || a.place - b.place)
  const found = [...sure]
  for (const { place } of candidates) {
    if (taken.has(place)) continue
    found.push(place)
    for (const each of around(place, near)) taken.add(each)
  }
  const gap = Math.max(2, short)
  // Above the first entry and below the last stands something else than between entries.
  const fitsWithin = (from: number, to: number): ((place: number) => boolean) => {
    const within = fitTo(classes, sure, from, to)
    const ofKnown = sure.map(within).toSorted((a, b) => a - b)
    const leastWithin = ofKnown[Math.floor(WORSE * ofKnown.length)] ?? 0
    return (place) =>
      lines[place]?.open === true &&
      within(place) >= leastWithin &&
      isEntry(passages, lines, place, gap)
  }
  return reachOut(
    found.toSorted((a, b) => a - b),
    fitsWithin(0, Math.min(BELOW, gap - 1)),
    fitsWithin(-ABOVE, Math.min(BELOW, Math.max(1, gap - 2))),
    gap,
  )
}

/** Entries that may be added at either end of a listing. Chosen, not measured. */
const MOST_ADDED = 6

/**
 * Does an entry hold content, and a line below its headline that others hold, too, as a button? A sign-up form among
 * entries does not.
 */
function isEntry(
  passages: readonly Passage[],
  lines: readonly EntryLine[],
  headline: number,
  gap: number,
): boolean {
  const own = lines.slice(headline + 1, headline + Math.max(gap, 1 + BELOW))
  return (
    own.some(({ copies }) => copies >= RECURRING) &&
    passages.slice(headline, headline + gap).some(({ keep }) => keep)
  )
}

/** Adds at both ends what stands in the pattern at the usual distance, though it was set aside: the ends of a listing are. */
function reachOut(
  found: number[],
  fitsFirst: (place: number) => boolean,
  fitsLast: (place: number) => boolean,
  gap: number,
): number[] {
  const reached = [...found]
  for (let added = 0; added < MOST_ADDED && fitsFirst((reached[0] ?? 0) - gap); added++)
    reached.unshift((reached[0] ?? 0) - gap)
  for (let added = 0; added < MOST_ADDED && fitsLast((reached.at(-1) ?? 0) + gap); added++)
    reached.push((reached.at(-1) ?? 0) + gap)
  return reached
}

/**
 * How well a place fits the pattern of some: the log-odds of what stands there, offset by offset, against the page. A line
 * that recurs counts as itself or by its shape, whichever fits better: a category stands above several entries, not all.
 */
function fitTo(
  classes: readonly (readonly string[])[],
  known: readonly number[],
  from = -ABOVE,
  to = BELOW,
): (place: number) => number {
  const everywhere = countClasses(classes)
  const patterns = new Map<number, ReadonlyMap<string, number>>()
  for (let offset = from; offset <= to; offset++)
    patterns.set(offset, countClasses(known.map((place) => classes[place + offset] ?? NONE)))
  return (place) => {
    let sum = 0
    for (const [offset, counts] of patterns) {
      const against = Math.abs(offset) > 1 ? AGAINST_FAR : LOUDEST
      let best = -against
      for (const name of classes[place + offset] ?? NONE) {
        const here = ((counts.get(name) ?? 0) + DOUBT) / (known.length + DOUBT)
        const usual = ((everywhere.get(name) ?? 0) + DOUBT) / (classes.length + DOUBT)
        best = Math.max(best, Math.log(here / usual))
      }
      sum += Math.min(LOUDEST, best)
    }
    return sum
  }
}

/** Longer lines count as running text, whether they end a sentence or not; in words. Chosen, not measured. */
const LONG = 16
/** Shorter lines are no sentences, whatever they end with; in words. Chosen, not measured. */
const SENTENCE = 4
const NONE: readonly string[] = ['none']

function around(place: number, near: number): number[] {
  return Array.from({ length: 2 * near - 1 }, (_, index) => place - near + 1 + index)
}

function classesOf(line: EntryLine, text: string): readonly string[] {
  const shape = shapeOf(line, text)
  return line.copies >= RECURRING ? [shape, `= ${line.key}`] : [shape]
}

function shapeOf(line: EntryLine, text: string): string {
  if (line.role !== 'short') return line.role
  if (line.words > LONG || (line.words >= SENTENCE && endsSentence(text))) return 'prose'
  return line.words <= 2 ? 'word' : line.words <= 5 ? 'words' : line.words <= 9 ? 'phrase' : 'line'
}

function countClasses(classes: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const names of classes)
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
  return counts
}
