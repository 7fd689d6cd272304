import type { Passage } from '../passages/passage.ts'
import { beginsWithAny } from '../text/begins-with-any.ts'
import { countsEntries } from './counts-entries.ts'
import type { EntryLine } from './entry-line.ts'
import { LOADERS, REPLIERS } from './listing-words.ts'
import { pageFeatureNames } from './page-features.ts'
import { setFeatureNames } from './set-features.ts'
import { usualGap } from '../shapes/usual-gap.ts'

/** A guess at the headlines of a page, and what is known of it. */
export interface GroundedGuess {
  /** Indexes of passages, in order. */
  readonly headlines: readonly number[]
  /** What their lines say, in the order of `setFeatureNames`. */
  readonly set: readonly number[]
  /** What the page says about them, in the order of `pageFeatureNames`. */
  readonly page: readonly number[]
  /** Share of them that are content, 0 to 1. */
  readonly kept: number
}

/*
 * How much each ground says for a listing; natural logarithm of odds. Chosen on the training split of the extraction suite,
 * both flavours: of 0 to 2 those that split no more articles there (9 of 501), and one more page of services (12 of 118).
 */
/** The page counts its entries, asks for more of them, or numbers its own pages. */
const TOOLS = 1
/** Each entry holds a line that others hold, too, and no "Read more": a state, a button, a place. */
const SHARED = 1
/** Each entry holds two lines or more that others hold, "Read more" among them. */
const SHARED_TWICE = 1
/** Each entry has a date, and its headline more words than the name of who wrote a post. */
const DATED = 0.5
/** The page counts its entries, and its headlines are numbered: those of a search, which else speak for a text in steps. */
const COUNTED_NUMBERS = 4

/** Share of the page's content below which headlines are a part of it. With 0.5 a listing less is found in each flavour. */
const LEAST_COVERED = 0.3
/** Words of running text above the first headline from which the page is for that. Chosen, not measured. */
const MOST_ABOVE = 60
/** Share of entries to which somebody can reply, from which the page is a thread. Chosen, not measured. */
const REPLIED = 0.3
/** Share of numbered headlines from which they all are. Chosen, not measured. */
const NUMBERED = 0.8
/** An entry is looked at over so many times the usual distance to the next. */
const FURTHEST = 2
/** Share of headlines that are content below which they are those of a menu. Chosen, not measured. */
const LEAST_KEPT = 0.7
/** Words that headlines have at least, on average, where they are no names of people. Chosen, not measured. */
const LONGER_THAN_NAMES = 3
/** Fewer headlines share their lines by chance: a comparison of three. Chosen, not measured. */
const LEAST_ENTRIES = 4
/** Fewer copies are no repetition. */
const LEAST_COPIES = 3
/** A longer line that names a date says more than that; in words. */
const LONGEST_DATE = 8
/** Longer lines are no tools; in characters. */
const LONGEST_TOOL = 60
/** Passages below the last headline among which the page numbers its pages. Chosen, not measured. */
const REACH = 15
const PAGE_NUMBER = /^\p{Nd}{1,4}$/u
const PAGE_NUMBERS = /^\p{Nd}{1,4}(?:\s+\p{Nd}{1,4})+$/u

/**
 * Weighs the grounds to take a page for a listing that its headlines and sentences do not show: what listings have below
 * each headline, and the tools around them. Linear.
 *
 * @returns log-odds, 0 or more.
 */
export function weighGrounds(
  passages: readonly Passage[],
  lines: readonly EntryLine[],
  { headlines, set, page, kept }: GroundedGuess,
): number {
  if (headlines.length < LEAST_ENTRIES || kept < LEAST_KEPT) return 0
  const covered = set[setFeatureNames.indexOf('coversKept')] ?? 0
  const above = page[pageFeatureNames.indexOf('proseAbove')] ?? 0
  if (covered < LEAST_COVERED || above > Math.log1p(MOST_ABOVE)) return 0
  const gap = usualGap(headlines) ?? 1
  const { shared, twice, dated, replied } = shareSigns(passages, lines, headlines, gap)
  if (replied >= REPLIED) return 0
  const isCounted = passages.some(
    ({ unit, key }, at) =>
      unit.text.length < LONGEST_TOOL &&
      (lines[at]?.copies ?? 1) < LEAST_COPIES &&
      countsEntries(key),
  )
  const numbered = page[pageFeatureNames.indexOf('numbered')] ?? 0
  const end = (headlines.at(-1) ?? 0) + gap
  const tools = isCounted || turnsPages(passages.slice(end - 1, end + REACH)) ? TOOLS : 0
  const numbers = isCounted && numbered >= NUMBERED ? COUNTED_NUMBERS : 0
  const words = set[setFeatureNames.indexOf('words')] ?? 0
  const dates = words >= Math.log1p(LONGER_THAN_NAMES) ? DATED * dated : 0
  return tools + numbers + SHARED * shared + SHARED_TWICE * twice + dates
}

interface SharedSigns {
  /** Shares of entries, 0 to 1. */
  readonly shared: number
  readonly twice: number
  readonly dated: number
  readonly replied: number
}

const replies = beginsWithAny(REPLIERS)
const QUOTES = /(?:said|wrote):? ?↑?$/u

function shareSigns(
  passages: readonly Passage[],
  lines: readonly EntryLine[],
  headlines: readonly number[],
  gap: number,
): SharedSigns {
  const copies = Math.max(LEAST_COPIES, headlines.length / 2)
  const share = (test: (line: EntryLine, passage: Passage) => boolean, least = 1): number => {
    const having = headlines.filter((headline, at) => {
      const to = Math.min(headlines[at + 1] ?? Infinity, headline + FURTHEST * gap)
      const own = lines.slice(headline + 1, to).filter((line, below) => {
        const passage = passages[headline + 1 + below]
        return passage !== undefined && test(line, passage)
      })
      return own.length >= least
    })
    return having.length / headlines.length
  }
  const recurs = ({ role, copies: own, key }: EntryLine): boolean =>
    role !== 'prose' && own >= copies && key !== ''
  return {
    shared: share((line) => recurs(line) && line.role !== 'more'),
    twice: share(recurs, 2),
    dated: share(({ role, words }) => role === 'date' && words <= LONGEST_DATE),
    replied: share(
      (_, { unit, key }) =>
        unit.text.length < LONGEST_TOOL && (replies(key) || QUOTES.test(unit.text)),
    ),
  }
}

/** Is there a row of page numbers, or what asks for more entries? */
function turnsPages(below: readonly Passage[]): boolean {
  const isNumber = (passage: Passage | undefined): boolean =>
    PAGE_NUMBER.test(passage?.unit.text.trim() ?? '')
  return below.some(
    (passage, at) =>
      (isNumber(passage) && isNumber(below[at + 1])) ||
      PAGE_NUMBERS.test(passage.unit.text) ||
      (passage.unit.text.length < LONGEST_TOOL && LOADERS.has(passage.key)),
  )
}
