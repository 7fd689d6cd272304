import type { Passage } from '../passages/passage.ts'
import { toFeatureTable } from '../forests/to-feature-table.ts'
import type { FeatureTable } from '../forests/feature-table.ts'
import { isBylineLabel } from '../authors/read-byline.ts'
import { isNoTitle } from './is-no-title.ts'
import { withoutHeadingMark } from '../text/without-heading-mark.ts'
import { splitSiteNames } from './split-site-names.ts'
import { readCandidate, type TitleCandidate } from './title-candidate.ts'
import { readEcho } from './title-echo.ts'
import { readMentions, type TitleMentions } from './title-mentions.ts'
import { titleFeatures } from './title-features.ts'
import { PROSE_WORDS, readTitlePage, type TitlePage } from './title-page.ts'

/** The stretches of a page that may be its title, and what speaks for each: a row a candidate. */
export interface TitleCandidates {
  readonly candidates: readonly TitleCandidate[]
  /** How much of each the first line says, 0 to 1; of the first line itself 0. */
  readonly echoes: readonly number[]
  /** Whether who wrote the page, or when, is said right below each. */
  readonly isDated: readonly boolean[]
  /** How surely each is a heading, 0 to 1. */
  readonly headings: readonly number[]
  readonly table: FeatureTable
}

/** Longer texts are no titles; in characters. */
const LONGEST_TITLE = 250
/** The title stands before so many words of running text. Chosen: menus may be kept too. */
const PROSE_LIMIT = 2000
/**
 * Headings below this probability are not asked, but for the first passages: on training pages none of them was the likeliest
 * candidate, up to 0.2, and more than half are such.
 */
const LEAST_HEADING = 0.15
const HEAD = 20
/**
 * Passages below a headline among which who or when is said. On training pages, sites held out, two took titles from 0.853 to
 * 0.864, four to 0.862, with any number they fell.
 */
const DATED = 2
const NOWHERE: TitleMentions = { above: 0, below: 0, path: 0 }

/**
 * Reads the candidates for the title. Linear.
 *
 * @param leastHeading from which probability of a heading on a passage is a candidate; the trainer asks for more of them.
 */
export function readTitleCandidates(
  passages: readonly Passage[],
  leastHeading: number = LEAST_HEADING,
): TitleCandidates {
  const page = readTitlePage(passages)
  const candidates = listCandidates(page, leastHeading)
  const echo = readEcho(page, candidates)
  const mentions = readMentions(page, candidates)
  const rows = candidates.map((candidate, row) =>
    titleFeatures(candidate, page, echo, mentions[row] ?? NOWHERE),
  )
  const echoes = rows.map((row, at) => {
    if (candidates[at]?.index === 0) return 0
    return Math.max(row['held'] ?? 0, row['startsFirst'] ?? 0)
  })
  const isDated = candidates.map(({ index }) => isStatedBelow(page, index, DATED))
  const headings = rows.map((row) => row['heading'] ?? 0)
  return { candidates, echoes, isDated, headings, table: toFeatureTable(rows) }
}

function listCandidates(page: TitlePage, leastHeading: number): TitleCandidate[] {
  const { passages, sizes, keys } = page
  const candidates: TitleCandidate[] = []
  let proseAbove = 0
  passages.forEach((passage, index) => {
    if (proseAbove > PROSE_LIMIT) return
    const { text } = passage.unit
    const marked = passage.facts[0]?.marker?.kind === 'bullet'
    if (
      !marked &&
      (index < HEAD || passage.heading >= leastHeading || isStatedBelow(page, index, 1)) &&
      text.length <= LONGEST_TITLE &&
      !isNoTitle(passage, index) &&
      /\p{L}/u.test(text)
    ) {
      const title = withoutHeadingMark(text)
      if (index === 0) candidates.push(...cutSiteNames(title))
      else {
        const key = keys[index] ?? ''
        const words = key.split(' ')
        const different = new Set(words)
        candidates.push({ index, title, dropped: 0, lead: 0, rest: '', key, words, different })
      }
    }
    const size = sizes[index] ?? 0
    if (passage.keep && size >= PROSE_WORDS) proseAbove += size
  })
  return candidates
}

/** Is who wrote the page, or when, said among so many passages below? */
function isStatedBelow({ passages, stated }: TitlePage, index: number, reach: number): boolean {
  for (let below = index + 1; below <= index + reach; below++)
    if (stated[below] === 1 || isBylineLabel(passages[below]?.unit.text ?? '')) return true
  return false
}

/** The first line as it stands, and without the parts behind or in front of its separators: the site's name is one of them. */
function cutSiteNames(text: string): TitleCandidate[] {
  const parts = splitSiteNames(text)
  return [
    ...parts.map(({ title, rest }, dropped) =>
      readCandidate({ index: 0, title, dropped, lead: 0, rest }),
    ),
    ...parts.slice(1).map(({ title, rest }, at) => {
      const lead = parts.length - 1 - at
      return readCandidate({ index: 0, title: rest, dropped: 0, lead, rest: title })
    }),
  ]
}
