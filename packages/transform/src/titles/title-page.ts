import type { Passage } from '../passages/passage.ts'
import { readByline } from '../authors/read-byline.ts'
import { textKey } from '../text/text-key.ts'
import { followingWords } from './following-words.ts'
import { readOwner } from './read-owner.ts'

/** What is counted once of a page, to tell its title. All lists have an element a passage, down to `DEPTH`. */
export interface TitlePage {
  readonly passages: readonly Passage[]
  /** How many words each passage has; of scripts without spaces, characters. */
  readonly sizes: Int32Array
  /** The words of those short enough to mention others; none of longer ones, most of the text. */
  readonly words: readonly (readonly string[])[]
  readonly keys: readonly string[]
  /** How often each key stands in the page. */
  readonly copies: ReadonlyMap<string, number>
  /** How often each word stands in the kept running text; and words of it altogether. */
  readonly topic: ReadonlyMap<string, number>
  readonly topicSize: number
  /** Passages up to the next kept running text. */
  readonly toProse: readonly number[]
  /** Words of kept running text, and kept headings, above each passage; and how sure the surest kept heading is. */
  readonly proseAbove: readonly number[]
  readonly headingsAbove: readonly number[]
  readonly mostHeading: number
  /** Sums of the probabilities of content up to each passage, with 0 before the first. */
  readonly contentSums: readonly number[]
  /** 1 for passages that say who or when. */
  readonly stated: Uint8Array
  /** Words of the lines that say whose the page is. */
  readonly owner: ReadonlySet<string>
  /** Words of the kept running text next below a passage. */
  readonly wordsBelow: (index: number) => ReadonlySet<string>
}

/** No title is looked for below so many passages. */
const DEPTH = 1500
/** A passage from here on is running text; in words. */
export const PROSE_WORDS = 18
/** Running text that shows what a page is about; in words. */
const TOPIC_WORDS = 3000
/** Longer passages are not cut into words: they are no titles. In characters. */
const LONGEST_CUT = 1000
/** Longer passages are running text, which mentions everything; in words. Chosen, not measured. */
const MOST_MENTIONING = 60
const NO_WORDS: readonly string[] = []
/** Shorter passages show nothing of the topic; in characters. */
const SHORTEST_TOPIC = 125
const FAR = 50

/** Counts a page once. Linear: each word is looked at a few times. */
export function readTitlePage(passages: readonly Passage[]): TitlePage {
  const read = passages.slice(0, DEPTH)
  const keys = read.map(keyOf)
  const sizes = Int32Array.from(keys, countWords)
  const words = keys.map((key, index) =>
    (sizes[index] ?? 0) > MOST_MENTIONING ? NO_WORDS : key.split(' '),
  )
  const copies = new Map<string, number>()
  for (const key of keys) copies.set(key, (copies.get(key) ?? 0) + 1)
  const { topic, topicSize } = readTopic(passages)
  const toProse = distancesToProse(read, sizes)
  let sum = 0
  const contentSums = [0, ...read.map((passage) => (sum += passage.content))]
  const headings = read.map((passage) => (passage.keep ? passage.heading : 0))
  let above = 0
  const headingsAbove = headings.map((p) => (above += p > 0.5 ? 1 : 0) - (p > 0.5 ? 1 : 0))
  let prose = 0
  const proseAbove = read.map((passage, index) => {
    const before = prose
    const size = sizes[index] ?? 0
    if (passage.keep && size >= PROSE_WORDS) prose += size
    return before
  })
  return {
    passages: read,
    sizes,
    words,
    keys,
    copies,
    topic,
    topicSize,
    toProse,
    proseAbove,
    headingsAbove,
    mostHeading: Math.max(0, ...headings),
    contentSums,
    stated: readStated(read),
    owner: readOwner(passages),
    wordsBelow: followingWords(read, toProse, FAR),
  }
}

/** What is compared of a text: its words with a space between. */
export function titleKey(text: string): string {
  return text.length > LONGEST_CUT ? UNCUT : spaced(textKey(text))
}

function keyOf({ unit, key }: Passage): string {
  return unit.text.length > LONGEST_CUT ? UNCUT : spaced(key)
}

/** The key of a text that is not cut: as many words as running text has, all empty. */
const UNCUT = ' '.repeat(PROSE_WORDS - 1)

const SPACE = 0x20

/** Words of a key: one more than the spaces between them. */
function countWords(key: string): number {
  let count = 1
  for (let at = 0; at < key.length; at++) if (key.charCodeAt(at) === SPACE) count++
  return count
}

const SPACELESS = /[\u3040-\u9fff]/u

/** A key in which each character of a script without spaces is a word. */
function spaced(key: string): string {
  if (!SPACELESS.test(key)) return key
  return key
    .split(' ')
    .flatMap((word) => (SPACELESS.test(word) ? Array.from(word) : [word]))
    .join(' ')
}

function readTopic(passages: readonly Passage[]): Pick<TitlePage, 'topic' | 'topicSize'> {
  const topic = new Map<string, number>()
  let topicSize = 0
  for (const passage of passages) {
    if (topicSize > TOPIC_WORDS) break
    const { text } = passage.unit
    if (!passage.keep || text.length < SHORTEST_TOPIC) continue
    const whole = text.length <= 2 * LONGEST_CUT
    const words = (whole ? passage.key : textKey(text.slice(0, 2 * LONGEST_CUT))).split(' ')
    for (const word of words) topic.set(word, (topic.get(word) ?? 0) + 1)
    topicSize += words.length
  }
  return { topic, topicSize }
}

/** A year is enough of a date here. */
const YEAR = /(?:1[89]|20)\d{2}/u
const LONGEST_STATEMENT = 120

function readStated(passages: readonly Passage[]): Uint8Array {
  const stated = new Uint8Array(passages.length)
  passages.forEach(({ unit: { text } }, index) => {
    if (text.length > LONGEST_STATEMENT) return
    if (YEAR.test(text) || readByline(text) !== null) stated[index] = 1
  })
  return stated
}

function distancesToProse(passages: readonly Passage[], sizes: Int32Array): number[] {
  const distances = Array.from({ length: sizes.length }, () => 0)
  let distance = FAR
  for (let index = sizes.length - 1; index >= 0; index--) {
    distances[index] = distance
    const prose = (sizes[index] ?? 0) >= PROSE_WORDS && passages[index]?.keep === true
    distance = prose ? 0 : Math.min(FAR, distance + 1)
  }
  return distances
}
