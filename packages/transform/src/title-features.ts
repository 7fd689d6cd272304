import type { Passage } from './passage.ts'
import { readByline } from './read-byline.ts'
import type { TransformRuleId } from './rules.ts'
import { endsSentence } from './sentence-signs.ts'
import { textKey } from './text-key.ts'

/** What speaks for a passage being the title of its page; each 0 to about 5. */
export interface TitleFeatures {
  /** Share of the first line's words that it holds, and of its own words that the first line holds. */
  readonly coversFirst: number
  readonly heldByFirst: number
  readonly heading: number
  readonly kept: number
  /** Passages up to the next running text, and kept running text above; as logarithms. */
  readonly toProse: number
  readonly proseAbove: number
  readonly isFirst: number
  /** The first line, with what looks like a site's name behind it. */
  readonly isNamedFirst: number
  readonly words: number
  readonly wordsSquared: number
  readonly endsSentence: number
  readonly standsAlone: number
  /** Share of its longer words that the running text uses. */
  readonly topic: number
  readonly repeated: number
  readonly beforeStatement: number
  readonly headingsAbove: number
  /** Share of the passages right below that were judged content. */
  readonly contentBelow: number
  readonly heldHeading: number
  readonly heldNearProse: number
  readonly heldBeforeStatement: number
  /** One of three and more headlines that each stand over one paragraph; or right above the first of them. */
  readonly inSeries: number
  readonly aboveSeries: number
  /** Of the first line: how surely a heading below says nearly the same. */
  readonly echoedByHeading: number
  /** Of the first line: how much of it the passage that echoes it most holds. */
  readonly echoed: number
  /** The first line starts with it. */
  readonly startsFirst: number
}

/** A passage that may be the title. */
export interface TitleCandidate {
  readonly index: number
  /** Its words; of the first line without the site's name. */
  readonly title: string
  /** Where the title ends in the passage's text, before the site's name. */
  readonly end: number
  readonly features: TitleFeatures
}

/** Longer texts are no titles; in characters. */
const LONGEST = 250
/** A passage from here on is running text; in words. */
const PROSE_WORDS = 18
/** The title stands before so many words of running text. */
const PROSE_LIMIT = 400
/** No title is looked for below so many passages. */
const DEPTH = 600
/** Running text that shows what a page is about; in words. */
const TOPIC_WORDS = 3000
const LONG_WORD = 4
/** Logarithm of the words from which an echo of the first line is no chance. */
const MANY_WORDS = Math.log1p(3)
/** Passages below a candidate that say whether content starts with it. */
const BELOW = 6
const NAME_SEPARATOR = / *[|｜‖»«›‹] *| +[-–—·•:~] +| *:: */gu
/** A site's name is no longer than this; in words. Chosen, not measured. */
const NAME_WORDS = 6
const UNSPACED = /[\u3040-\u9fff]/u
const DATE = /(?:1[89]|20)\d{2}/u

/** Reads the passages that may be the title, with what speaks for each. Linear: each word is looked at a few times. */
export function readTitleCandidates(passages: readonly Passage[]): TitleCandidate[] {
  const keys = passages.slice(0, DEPTH).map((passage) => wordsOf(passage.unit.text))
  const named = splitSiteName(passages[0]?.unit.text ?? '')
  const first = new Set(wordsOf(named))
  const firstKey = textKey(named)
  const topic = topicOf(passages)
  const copies = countCopies(keys)
  const toProse = distanceToProse(passages, keys)
  const kept = runningCount(passages.slice(0, DEPTH + BELOW))
  const keptUpTo = (index: number): number => kept[Math.min(index, kept.length - 1)] ?? 0
  const candidates: TitleCandidate[] = []
  let proseAbove = 0
  let headingsAbove = 0
  keys.forEach((words, index) => {
    const passage = passages[index]
    if (passage === undefined || proseAbove > PROSE_LIMIT) return
    const prose = words.length >= PROSE_WORDS
    const { blankBefore } = passage.unit
    const text = index === 0 ? named : passage.unit.text
    const marked = passage.facts[0]?.marker?.kind === 'bullet'
    if (!marked && !isNoTitle(passage) && text.length <= LONGEST && /\p{L}/u.test(text)) {
      const shared = [...new Set(words)].filter((word) => first.has(word)).length
      const long = words.filter((word) => word.length >= LONG_WORD)
      const held = index === 0 ? 0 : shared / Math.max(1, new Set(words).size)
      const below = [index + 1, index + 2, index + 3].some((each) => isStatement(passages[each]))
      candidates.push({
        index,
        title: text,
        end: text.length,
        features: {
          coversFirst: index === 0 ? 0 : shared / Math.max(1, first.size),
          heldByFirst: held,
          heading: passage.heading,
          kept: passage.keep ? 1 : 0,
          toProse: Math.log1p(toProse[index] ?? 0),
          proseAbove: Math.log1p(proseAbove),
          isFirst: index === 0 ? 1 : 0,
          isNamedFirst: index === 0 && named !== passage.unit.text ? 1 : 0,
          words: Math.log1p(words.length),
          wordsSquared: Math.log1p(words.length) ** 2,
          endsSentence: endsSentence(text) && !/[?!]$/u.test(text) ? 1 : 0,
          standsAlone: blankBefore > 0 && (passages[index + 1]?.unit.blankBefore ?? 1) > 0 ? 1 : 0,
          topic: long.filter((word) => topic.has(word)).length / Math.max(1, long.length),
          repeated: Math.min(3, (copies.get(words.join(' ')) ?? 1) - 1),
          beforeStatement: below ? 1 : 0,
          headingsAbove: Math.log1p(headingsAbove),
          contentBelow: (keptUpTo(index + BELOW) - keptUpTo(index)) / BELOW,
          heldHeading: held * passage.heading,
          heldNearProse: held / (1 + (toProse[index] ?? 0)),
          heldBeforeStatement: below ? held : 0,
          inSeries: startsSeries(keys, index) ? 1 : 0,
          aboveSeries: !startsSeries(keys, index) && startsSeries(keys, index + 1) ? 1 : 0,
          echoedByHeading: 0,
          echoed: 0,
          startsFirst: index > 0 && firstKey.startsWith(textKey(text)) ? 1 : 0,
        },
      })
    }
    if (passage.keep && prose) proseAbove += words.length
    if (passage.keep && passage.heading > 0.5) headingsAbove++
  })
  return candidates.map((candidate) =>
    candidate.index > 0
      ? candidate
      : { ...candidate, features: { ...candidate.features, ...echoesOf(candidates) } },
  )
}

function echoesOf(
  candidates: readonly TitleCandidate[],
): Pick<TitleFeatures, 'echoed' | 'echoedByHeading'> {
  let echoed = 0
  let echoedByHeading = 0
  for (const { index, features } of candidates) {
    if (index === 0) continue
    echoed = Math.max(echoed, Math.min(features.coversFirst, features.heldByFirst))
    if (features.words < MANY_WORDS) continue
    echoedByHeading = Math.max(echoedByHeading, features.heldByFirst * features.heading)
  }
  return { echoed, echoedByHeading }
}

/** Three headlines and more, each over one paragraph, from here on. */
function startsSeries(keys: readonly (readonly string[])[], index: number): boolean {
  for (let step = 0; step < 6; step++) {
    const prose = (keys[index + step]?.length ?? 0) >= PROSE_WORDS
    if (prose !== (step % 2 === 1)) return false
  }
  return true
}

/** Rules that name a line so surely that it is no title, however much it looks like one. */
const NO_TITLE: ReadonlySet<string> = new Set<TransformRuleId>([
  'skip-link',
  'search-box',
  'login',
  'pagination',
  'sign-up',
  'cookie-notice',
  'share-bar',
  'advertisement',
  'interface-text',
  'related-links',
  'comments',
  'legal-notice',
  'footer',
  'user-set-aside',
])

function isNoTitle(passage: Passage): boolean {
  return !passage.keep && NO_TITLE.has(passage.judgement.rule)
}

/** A title's line without what looks like the name of a site behind it. */
export function splitSiteName(text: string): string {
  if (text.length > LONGEST) return text
  const last = [...text.matchAll(NAME_SEPARATOR)].at(-1)
  if (last === undefined || last.index === 0) return text
  const title = text.slice(0, last.index)
  const name = text.slice(last.index + last[0].length)
  const short =
    name.split(/\s+/u).length <= NAME_WORDS && textKey(name).length <= textKey(title).length
  return short ? title.trimEnd() : text
}

/** For each passage, how many up to and with it were judged content. */
function runningCount(passages: readonly Passage[]): number[] {
  let sum = 0
  return passages.map((passage) => (sum += passage.keep ? 1 : 0))
}

function wordsOf(text: string): string[] {
  if (text.length > 4 * LONGEST) return Array.from({ length: PROSE_WORDS }, () => '')
  const key = textKey(text)
  const words = key.split(' ')
  if (!UNSPACED.test(key)) return words
  return words.flatMap((word) => (UNSPACED.test(word) ? Array.from(word) : [word]))
}

function topicOf(passages: readonly Passage[]): ReadonlySet<string> {
  const topic = new Set<string>()
  let seen = 0
  for (const passage of passages) {
    if (seen > TOPIC_WORDS) break
    const { text } = passage.unit
    if (!passage.keep || text.length < LONGEST / 2) continue
    const words = textKey(text.slice(0, 8 * LONGEST)).split(' ')
    for (const word of words) topic.add(word)
    seen += words.length
  }
  return topic
}

function countCopies(keys: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const copies = new Map<string, number>()
  for (const words of keys) {
    const key = words.join(' ')
    copies.set(key, (copies.get(key) ?? 0) + 1)
  }
  return copies
}

/** For each passage, how many passages stand between it and the next kept running text. */
function distanceToProse(
  passages: readonly Passage[],
  keys: readonly (readonly string[])[],
): number[] {
  const distances = Array.from({ length: keys.length }, () => 0)
  let distance = 50
  for (let index = keys.length - 1; index >= 0; index--) {
    distances[index] = distance
    const prose = (keys[index]?.length ?? 0) >= PROSE_WORDS && passages[index]?.keep === true
    distance = prose ? 0 : Math.min(50, distance + 1)
  }
  return distances
}

function isStatement(passage: Passage | undefined): boolean {
  if (passage === undefined || passage.unit.text.length > 120) return false
  return DATE.test(passage.unit.text) || readByline(passage.unit.text) !== null
}
