import type { StatedDate } from '@fonds/model'
import { findAuthor } from '../authors/find-author.ts'
import { changePassage } from '../passages/change-passage.ts'
import { findTextStart } from '../passages/find-text-start.ts'
import type { Passage } from '../passages/passage.ts'
import { publishPassage } from '../passages/publish-passage.ts'
import type { DateReading } from './date-reading.ts'
import { readDate } from './read-date.ts'
import { findOnlyDate } from './find-only-date.ts'
import { isDay } from './is-day.ts'
import { isLifespan } from './is-lifespan.ts'
import { saysOtherDay } from './says-other-day.ts'
import { readByline } from '../authors/read-byline.ts'

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
/** A sign behind which the line says something else. */
const SEPARATOR = /^[^\p{L}\p{N}]*[|·•–—]/u
/** Longer passages state nothing; in characters. */
const LONGEST = 160
/** Anywhere in the page, a date that says what it is the date of. */
const DATE_LABEL =
  /^(?:page\s+)?(?:date|published|posted|last|updated|modified|created|release date|reviewed|asked|submitted|(?:originally|first) published|veröffentlicht|stand|publié|publicado|更新|公開|掲載|発売)/iu
const UPDATED = /^(?:page\s+)?(?:last\s+)?(?:updated?|modified|reviewed|edited|changed)|^更新/iu

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
  const date =
    dates.find((each) => each.reading.edtf !== null) ??
    findOnlyDate(passages.slice(0, end), title, lang)
  const author = findAuthor(passages, title, end)
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
    date: edtf === null || line === undefined ? titleDate(passages, title, lang) : { edtf, line },
    ambiguous: dates
      .filter((each) => each.reading.edtf === null)
      .map((each) => passages[each.index]?.unit.lines[0] ?? 1),
  }
}

/** The day that the title itself says, as that of a bulletin does; years and months in titles are topics. */
function titleDate(
  passages: readonly Passage[],
  title: number | null,
  lang: string,
): StatedDate | null {
  const unit = passages[title ?? -1]?.unit
  const edtf = unit === undefined ? null : (readDate(unit.text, lang)?.edtf ?? null)
  return unit !== undefined && isDay(edtf) ? { edtf, line: unit.lines[0] } : null
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
  const text = findTextStart(passages, title)
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
    if (!ruled && (isLifespan(text, reading) || saysOtherDay(text, reading))) return
    if (!ruled && !isDateLine(text, reading)) return
    const near = zone.indexOf(index)
    const late =
      UPDATED.test(text) || UPDATED.test(passages[index - 1]?.unit.text.slice(0, 20) ?? '')
    const rank = ruled ? -1 : (near < 0 ? zone.length + index : near) + (late ? 4 : 0)
    found.push({ index, reading, rank })
  })
  return found.toSorted((a, b) => a.rank - b.rank)
}

/** Does a line that says more say who wrote the page, or that the date is its own, or set it off from the rest? */
function isDateLine(text: string, { start, end }: DateReading): boolean {
  if (text.length - (end - start) <= BESIDE_DATE || DATE_LABEL.test(text)) return true
  return readByline(text, true) !== null || (start === 0 && SEPARATOR.test(text.slice(end)))
}

function name(passages: Passage[], index: number, what: Partial<Passage>): void {
  const passage = passages[index]
  if (passage === undefined || passage.kind === 'title') return
  if (passage.judgement.rule === 'user-set-aside') return
  passages[index] = changePassage(publishPassage(passage), what)
}
