import type { FeatureRow } from '../forests/to-feature-table.ts'
import { countCapitalStarts } from '../text/count-capital-starts.ts'
import { countCase } from '../text/count-case.ts'
import { blanksAbove } from '../passages/blanks-above.ts'
import { hasDigit } from '../text/digits.ts'
import { endsSentence } from '../text/sentence-signs.ts'
import type { TitleCandidate } from './title-candidate.ts'
import { countShared } from './count-shared.ts'
import type { TitleEcho } from './title-echo.ts'
import type { TitleMentions } from './title-mentions.ts'
import { PROSE_WORDS, titleKey, type TitlePage } from './title-page.ts'

const LONG_WORD = 4
/** More blank lines than these say no more. Chosen, not measured. */
const MOST_BLANKS = 3
/** Between the links of a path, and between title and site. */
const SEPARATOR = / [›»>/|·•→] /gu

/** What speaks for a candidate, by name; the names and their order are part of the trained table. */
export function titleFeatures(
  { index, title, dropped, lead, rest, key, words, different }: TitleCandidate,
  page: TitlePage,
  echo: TitleEcho,
  mentions: TitleMentions,
): FeatureRow {
  const passage = page.passages[index]
  const restKey = rest === '' ? '' : titleKey(rest)
  const shared = countShared(different, echo.first)
  const held = shared / Math.max(1, different.size)
  const covers = shared / Math.max(1, echo.first.size)
  const size = (offset: number): number => Math.log1p(page.sizes[index + offset] ?? -0.5)
  const p = (from: number, to: number): number => meanContent(page, index + from, index + to)
  const copies = page.copies.get(key) ?? 0
  const { letters, uppers } = countCase(title)
  const series = startsSeries(page, index)
  const below = page.wordsBelow(index)
  const { long, known, said, near } = readLongWords(words, page.topic, below)
  const restWords = restKey === '' ? [] : restKey.split(' ')
  return {
    first: index === 0 ? 1 : 0,
    dropped,
    lead,
    restWords: restWords.length,
    restCopies: restKey === '' ? 0 : (page.copies.get(restKey) ?? 0),
    parts: echo.parts.size,
    isPart: index > 0 && echo.parts.has(key) ? 1 : 0,
    startsFirst: index > 0 && echo.firstKey.startsWith(key) ? 1 : 0,
    covers,
    held,
    both: Math.min(covers, held),
    most: echo.most,
    lag: echo.most - Math.min(covers, held),
    byHeading: echo.byHeading,
    heading: passage?.heading ?? 0,
    listItem: passage?.listItem ?? 0,
    headingLag: page.mostHeading - (passage?.heading ?? 0),
    content: passage?.content ?? 0,
    wordScore: passage?.wordScore ?? 0,
    kept: passage?.keep === true ? 1 : 0,
    above1: p(-1, 0),
    above4: p(-4, 0),
    below1: p(1, 2),
    below6: p(1, 7),
    below20: p(1, 21),
    place: Math.log1p(index),
    expectedAbove: Math.log1p(page.contentSums[index] ?? 0),
    proseAbove: Math.log1p(page.proseAbove[index] ?? 0),
    headingsAbove: page.headingsAbove[index] ?? 0,
    toProse: page.toProse[index] ?? 0,
    words: words.length,
    chars: title.length,
    before1: size(-1),
    before2: size(-2),
    after1: size(1),
    after2: size(2),
    blankBefore: Math.min(MOST_BLANKS, blanksAbove(page.passages, index)),
    blankAfter: Math.min(MOST_BLANKS, blanksAbove(page.passages, index + 1)),
    indent: passage?.unit.indent ?? 0,
    topic: known / Math.max(1, long),
    topicMean: Math.log1p((1000 * said) / Math.max(1, long) / Math.max(300, page.topicSize)),
    topicSize: Math.log1p(page.topicSize),
    copies,
    statementBelow: statementIn(page, index + 1, index + 4),
    statementAbove: statementIn(page, index - 2, index),
    endsSentence: endsSentence(title) && !/[?!]$/u.test(title) ? 1 : 0,
    question: /[?？]$/u.test(title) ? 1 : 0,
    digits: hasDigit(title) ? 1 : 0,
    colon: /[:：]\s/u.test(title) ? 1 : 0,
    uppers: uppers / Math.max(1, letters),
    inSeries: series ? 1 : 0,
    aboveSeries: !series && startsSeries(page, index + 1) ? 1 : 0,
    saidAbove: mentions.above,
    saidBelow: mentions.below,
    path: mentions.path,
    separators: title.match(SEPARATOR)?.length ?? 0,
    owner: shareIn(different, page.owner),
    restOwner: restWords.length === 0 ? -1 : shareIn(new Set(restWords), page.owner),
    near: near / Math.max(1, long),
    nearSize: Math.log1p(below.size),
    capitals: countCapitalStarts(title) / Math.max(1, words.length),
  }
}

/** Of the longer words how many there are, how many the page's topic knows, how often it says them, and how many stand below. */
function readLongWords(
  words: readonly string[],
  topic: ReadonlyMap<string, number>,
  below: ReadonlySet<string>,
): { readonly long: number; readonly known: number; readonly said: number; readonly near: number } {
  let long = 0
  let known = 0
  let said = 0
  let near = 0
  for (const word of words) {
    if (word.length < LONG_WORD) continue
    long++
    const count = topic.get(word) ?? 0
    if (count > 0) known++
    said += count
    if (below.has(word)) near++
  }
  return { long, known, said, near }
}

/** Different words that stand among others, as a share. */
function shareIn(words: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return countShared(words, others) / Math.max(1, words.size)
}

function meanContent({ contentSums }: TitlePage, from: number, to: number): number {
  const start = Math.max(0, from)
  const end = Math.min(contentSums.length - 1, to)
  if (end <= start) return -1
  return ((contentSums[end] ?? 0) - (contentSums[start] ?? 0)) / (end - start)
}

function statementIn({ stated }: TitlePage, from: number, to: number): number {
  for (let index = Math.max(0, from); index < to; index++) if (stated[index] === 1) return 1
  return 0
}

/** Three headlines and more, each over one paragraph, from here on. */
function startsSeries({ sizes }: TitlePage, index: number): boolean {
  for (let step = 0; step < 6; step++) {
    const prose = (sizes[index + step] ?? 0) >= PROSE_WORDS
    if (prose !== (step % 2 === 1)) return false
  }
  return true
}
