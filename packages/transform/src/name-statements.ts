import type { StatedDate } from '@fonds/model'
import type { Passage } from './passage.ts'
import { isBylineLabel, readByline, readLoneName } from './read-byline.ts'
import { readDate, type DateReading } from './read-date.ts'

/** What the text says about itself. */
export interface Statements {
  readonly passages: readonly Passage[]
  readonly author: string | null
  readonly date: StatedDate | null
  /** Lines with a date that can be read in two ways. */
  readonly ambiguous: readonly number[]
}

/** Passages above and below the title among which byline and date stand. Chosen, not measured. */
const ABOVE_TITLE = 5
const BELOW_TITLE = 12
/** Passages above and below the start of the running text, likewise. Chosen, not measured. */
const ABOVE_TEXT = 10
const BELOW_TEXT = 3
/** A date line says little else: at most so many characters beside the date. Chosen, not measured. */
const BESIDE_DATE = 70
/** Longer passages state nothing; in characters. */
const LONGEST = 160
/** A passage from here on is running text. */
const RUNNING = 180
/** Anywhere in the page, a date that says what it is the date of. */
const DATE_LABEL =
  /^(?:page\s+)?(?:date|published|posted|last|updated|modified|created|release date|reviewed|veröffentlicht|stand|publié|publicado|更新|公開|掲載|発売)/iu
const UPDATED = /^(?:page\s+)?(?:last\s+)?(?:updated?|modified|reviewed|edited|changed)|^更新/iu

/** As much of a passage as is read for common words; in characters. */
const COMMON_SAMPLE = 2000
const LOWER_WORD = /(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]+/gu

interface Found {
  readonly index: number
  readonly reading: DateReading
  readonly rank: number
}

/**
 * Finds byline and date around the title and the start of the text, and names the passages that say them.
 *
 * @param end where the entries of a listing begin: what is said in them is not said of the page.
 */
export function nameStatements(
  passages: readonly Passage[],
  title: number | null,
  lang: string,
  end: number = passages.length,
): Statements {
  const zone = zoneOf(passages, title).filter((index) => index < end)
  const dates = readDates(passages, zone, lang).filter((each) => each.index < end)
  const date = dates.find((each) => each.reading.edtf !== null) ?? null
  const readings = new Map(dates.map((each) => [each.index, each.reading]))
  const author = findAuthor(passages, zone, readings, commonWords(passages))
  const named = [...passages]
  for (const index of author?.indexes ?? []) name(named, index, { kind: 'byline' })
  if (date !== null && date.reading.edtf !== null) {
    const kind = named[date.index]?.kind === 'byline' ? 'byline' : 'date'
    name(named, date.index, { kind, date: date.reading.edtf })
  }
  const edtf = date?.reading.edtf ?? null
  const line = passages[date?.index ?? -1]?.unit.lines[0]
  return {
    passages: named,
    author: author?.name ?? null,
    date: edtf === null || line === undefined ? null : { edtf, line },
    ambiguous: dates
      .filter((each) => each.reading.edtf === null)
      .map((each) => passages[each.index]?.unit.lines[0] ?? 1),
  }
}

/** Where byline and date may stand, the likeliest places first. */
function zoneOf(passages: readonly Passage[], title: number | null): number[] {
  const zone = new Set<number>()
  const add = (from: number, to: number): void => {
    for (let index = Math.max(0, from); index <= Math.min(to, passages.length - 1); index++) {
      const passage = passages[index]
      if (passage !== undefined && passage.unit.text.length <= LONGEST && passage.kind !== 'title')
        zone.add(index)
    }
  }
  const text = passages.findIndex(
    (passage, index) =>
      passage.keep && passage.unit.text.length > RUNNING && (title === null || index > title),
  )
  const inHead = title !== null && title > 0
  const end = text < 0 ? passages.length : text + BELOW_TEXT
  if (inHead) add(title + 1, Math.min(title + BELOW_TITLE, end))
  if (text >= 0) add(text - ABOVE_TEXT, text + BELOW_TEXT)
  if (title !== null) add(title - ABOVE_TITLE, title + BELOW_TITLE)
  else add(0, BELOW_TITLE)
  return [...zone]
}

/** The dates of a page: those of an archivist's rule, then those of the zone, then those that say what they are. */
function readDates(
  passages: readonly Passage[],
  zone: readonly number[],
  lang: string,
): readonly Found[] {
  const found: Found[] = []
  const places = new Set(zone)
  passages.forEach((passage, index) => {
    const ruled = passage.kind === 'date'
    const { text } = passage.unit
    if (!ruled && (text.length > LONGEST || (!places.has(index) && !DATE_LABEL.test(text)))) return
    const reading = readDate(text, lang)
    if (reading === null) return
    if (!ruled && text.length - (reading.end - reading.start) > BESIDE_DATE) return
    const near = zone.indexOf(index)
    const late =
      UPDATED.test(text) || UPDATED.test(passages[index - 1]?.unit.text.slice(0, 20) ?? '')
    const rank = ruled ? -1 : (near < 0 ? zone.length + index : near) + (late ? 4 : 0)
    found.push({ index, reading, rank })
  })
  return found.toSorted((a, b) => a.rank - b.rank)
}

interface Author {
  readonly name: string
  readonly indexes: readonly number[]
}

/** A byline; else a name under "Written by"; else a name right before or beside a date. */
function findAuthor(
  passages: readonly Passage[],
  zone: readonly number[],
  dates: ReadonlyMap<number, DateReading>,
  common: ReadonlySet<string>,
): Author | null {
  const textOf = (index: number): string => passages[index]?.unit.text ?? ''
  const loneName = (text: string): string | null => {
    const words = text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []
    return words.some((word) => word.length > 2 && common.has(word)) ? null : readLoneName(text)
  }
  for (const index of zone) {
    const author = readByline(textOf(index), dates.has(index))
    if (author !== null) return { name: author, indexes: [index] }
    if (!isBylineLabel(textOf(index))) continue
    const next = textOf(index + 1)
    const below = loneName(next) ?? (next.length < 60 ? readByline(`by ${next}`) : null)
    if (below !== null) return { name: below, indexes: [index, index + 1] }
  }
  for (const index of zone) {
    const date = dates.get(index)
    if (date === undefined) continue
    const before = loneName(
      textOf(index)
        .slice(0, date.start)
        .replace(/[\s,|•·–—-]+$/u, ''),
    )
    if (before !== null) return { name: before, indexes: [index] }
    for (const beside of [index - 1, index + 1, index - 2]) {
      if (passages[beside]?.kind === 'title') continue
      const lone = loneName(textOf(beside))
      if (lone !== null) return { name: lone, indexes: [beside] }
    }
  }
  return null
}

/** Words that the page writes in lower case somewhere: names of people are seldom among them. */
function commonWords(passages: readonly Passage[]): ReadonlySet<string> {
  const common = new Set<string>()
  for (const { unit } of passages)
    for (const word of unit.text.slice(0, COMMON_SAMPLE).match(LOWER_WORD) ?? []) common.add(word)
  return common
}

function name(passages: Passage[], index: number, what: Partial<Passage>): void {
  const passage = passages[index]
  if (passage === undefined || passage.kind === 'title') return
  if (passage.judgement.rule === 'user-set-aside') return
  const judgement = passage.keep ? passage.judgement : { rule: 'content', confidence: 0.6 }
  passages[index] = { ...passage, ...what, keep: true, judgement }
}
