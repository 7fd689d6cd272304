import { isWidespread } from '../evidence/is-widespread.ts'
import type { Unit } from '../passages/unit.ts'
import type { CueFamily } from './cues.table.ts'
import { loudestFamily, type LoudestFamily } from './loudest-family.ts'
import type { ReadPage } from './measure/read-page.ts'
import type { AsideRule } from './unit-rule.ts'

/** What the table of names asks about a unit that is set aside. */
interface AsideFacts extends LoudestFamily {
  readonly words: number
  readonly prose: boolean
  /** It stands on much of its site. */
  readonly onSite: boolean
  /** Its words stand in an earlier unit that is kept. */
  readonly copyOfKept: boolean
  /** Every word is a number. */
  readonly numbers: boolean
  /** The family of the last header above it, with nothing kept between. */
  readonly opened: CueFamily | null
  /** It stands in a run of short units, none of which is kept. */
  readonly inShortRun: boolean
  /** Nothing is kept below it. */
  readonly last: boolean
  readonly copyright: boolean
}

/** Share of a unit that its phrases cover: from the first it is about nothing else, from the second it hints. Chosen. */
const PLAIN_SHARE = 0.5
const HINT_SHARE = 0.12
/** Words of phrases that tell the purpose of a whole paragraph. Chosen. */
const PLAIN_HITS = 3
/** Words of a header, of a short unit, and short units of a run. Chosen. */
const HEADER_WORDS = 8
const SHORT_WORDS = 6
const RUN = 3

/** Families whose header speaks for what stands under it. */
const opening: ReadonlySet<CueFamily> = new Set([
  'related-links',
  'comments',
  'share-bar',
  'sign-up',
  'cookie-notice',
  'legal-notice',
  'footer',
  'advertisement',
])

/** Asked from the top; the first that holds names the rule. */
const names: readonly (readonly [
  rule: AsideRule | 'family' | 'opened',
  when: (facts: AsideFacts) => boolean,
])[] = [
  ['family', ({ family, share, prose }) => family !== null && !prose && share >= PLAIN_SHARE],
  ['footer', ({ copyright, prose }) => copyright && !prose],
  ['repeated-in-page', ({ copyOfKept, words }) => copyOfKept && words >= 1],
  ['pagination', ({ numbers }) => numbers],
  ['family', ({ family, prose, hits }) => family !== null && prose && hits >= PLAIN_HITS],
  ['opened', ({ opened }) => opened !== null],
  ['repeated-on-site', ({ onSite }) => onSite],
  ['family', ({ family, share }) => family !== null && share >= HINT_SHARE],
  ['footer', ({ copyright }) => copyright],
  ['navigation', ({ inShortRun, last }) => inShortRun && !last],
  ['footer', ({ inShortRun, last }) => inShortRun && last],
  ['boilerplate', () => true],
]

/** Names the rule of every unit that is set aside; null for those that are kept. Linear. */
export function nameAsideRules(
  units: readonly Unit[],
  page: ReadPage,
  keep: readonly boolean[],
  siteIsKnown: boolean,
): readonly (AsideRule | null)[] {
  const m = page.measured
  const lastKept = keep.lastIndexOf(true)
  const shortRuns = findShortRuns(m.words, keep)
  const keptCopies = new Set<number>()
  let opened: CueFamily | null = null
  return units.map((unit, row) => {
    const hash = m.hash[row] ?? 0
    if (keep[row] === true) {
      keptCopies.add(hash)
      opened = null
      return null
    }
    const words = m.words[row] ?? 0
    const cue = loudestFamily(page, row)
    if (words <= HEADER_WORDS && cue.family !== null && cue.share >= PLAIN_SHARE)
      opened = opening.has(cue.family) ? cue.family : null
    const facts: AsideFacts = {
      words,
      prose: page.prose[row] === 1,
      onSite: siteIsKnown && isWidespread(unit.spread),
      copyOfKept: keptCopies.has(hash),
      numbers: words > 0 && m.numberWords[row] === words,
      family: cue.family,
      share: cue.share,
      hits: cue.hits,
      opened,
      inShortRun: shortRuns[row] === 1,
      last: row > lastKept,
      copyright: unit.text.includes('©'),
    }
    const rule = names.find(([, when]) => when(facts))?.[0] ?? 'boilerplate'
    if (rule === 'family') return facts.family ?? 'boilerplate'
    return rule === 'opened' ? (facts.opened ?? 'boilerplate') : rule
  })
}

/** 1 for units of a run of at least `RUN` short units, none of which is kept. */
function findShortRuns(words: Float32Array, keep: readonly boolean[]): Uint8Array {
  const found = new Uint8Array(words.length)
  for (let from = 0; from < words.length;) {
    let to = from
    while (to < words.length && keep[to] !== true && (words[to] ?? 0) <= SHORT_WORDS) to++
    if (to - from >= RUN) found.fill(1, from, to)
    from = to + 1
  }
  return found
}
