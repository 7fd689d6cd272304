import { describe, expect, it } from 'vitest'
import { applyUserRules } from '../src/user-rules/apply-user-rules.ts'
import { findTeaser } from '../src/entries/find-teaser.ts'
import { findHeadlines } from '../src/entries/find-headlines.ts'
import { followPattern } from '../src/entries/follow-pattern.ts'
import { readEntryLines } from '../src/entries/read-entry-lines.ts'
import { splitEntries } from '../src/entries/split-entries.ts'
import { growTree } from '../src/tree/grow-tree.ts'
import { findTitle } from '../src/titles/find-title.ts'
import { joinHardWraps } from '../src/passages/join-hard-wraps.ts'
import { readLineFacts } from '../src/passages/line-facts.ts'
import { judgePassages } from '../src/classify/judge-passages.ts'
import { compilePattern } from '../src/user-rules/compile-pattern.ts'
import { nameShapes } from '../src/shapes/recognise/name-shapes.ts'
import { nameStatements } from '../src/statements/name-statements.ts'
import { nameVerse } from '../src/shapes/name-verse.ts'
import { parseLines } from '../src/tree/parse-lines.ts'
import type { Passage } from '../src/passages/passage.ts'
import { rankHeadings } from '../src/shapes/headings/rank-headings.ts'
import { readPassages } from '../src/passages/read-passages.ts'
import { treeLines } from '../src/tree/tree-lines.ts'

/** Twice the text may take twice the steps, and a little for what is done once. */
const MOST_GROWTH = 2.2

/** An array that counts how often one of its elements is looked at. */
function counting<T>(values: readonly T[]): { array: readonly T[]; looks: () => number } {
  let looks = 0
  const array = new Proxy(values, {
    get: (target, key, receiver): unknown => {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks++
      return Reflect.get(target, key, receiver)
    },
  })
  return { array, looks: () => looks }
}

const texts: Readonly<Record<string, string>> = {
  listing:
    'The tide gate is to be built of oak and iron\nBy Jane Roe\n3 May 1999\nThe council has published the plan for the new tide gate, and asks for comments. Read more\n\n',
  wrapped:
    'The council has published the plan for the new tide gate at the mouth of\nthe river, and asks for comments before the work begins in the spring of\nthe next year.\n\n',
  list: '- first thing of all\n  - second thing\n1. third thing\n> quoted\n',
  verse: 'The tide comes in, the tide goes out,\nthe gate stands open wide,\n',
  same: 'word\n',
}

const steps: Readonly<Record<string, (passages: readonly Passage[]) => unknown>> = {
  findHeadlines: (passages) => findHeadlines(passages, readEntryLines(passages)),
  splitEntries: (passages) => {
    const lines = readEntryLines(passages)
    return splitEntries(passages, lines, findHeadlines(passages, lines), 'en')
  },
  followPattern: (passages) => {
    const { array, looks } = counting(readEntryLines(passages))
    followPattern(
      passages,
      array,
      passages.map((_, index) => index).filter((index) => index % 4 === 0),
    )
    return looks()
  },
  findTeaser: (passages) =>
    findTeaser(
      passages,
      readEntryLines(passages),
      { from: 0, to: passages.length - 1, headline: 0 },
      () => true,
    ),
  judgePassages: (passages) => judgePassages(passages, 'one'),
  applyUserRules: (passages) =>
    applyUserRules(
      passages,
      [{ action: 'keep', site: null, matches: compilePattern('*a*b*c*') }],
      null,
    ),
  growTree: (passages) =>
    growTree(
      passages.flatMap(({ facts }) => facts.map(({ line }) => line)),
      passages,
      [],
    ),
  findTitle: (passages) => findTitle(passages),
  nameShapes: (passages) => nameShapes(passages),
  nameStatements: (passages) => nameStatements(passages, 0, 'en'),
  nameVerse: (passages) => nameVerse(passages),
  rankHeadings: (passages) => rankHeadings(passages),
}

describe.each(Object.keys(texts))('linear time in %s', (kind) => {
  const text = (times: number): string => (texts[kind] ?? '').repeat(times)
  const linesOf = (times: number) => readLineFacts(treeLines(parseLines(text(times))))
  const passagesOf = (times: number): Passage[] =>
    readPassages(treeLines(parseLines(text(times))), null)

  it('should hold for joinHardWraps', () => {
    const looks = [150, 300].map((times) => {
      const { array, looks: count } = counting(linesOf(times))
      joinHardWraps(array, 0)
      return count()
    })
    expect(looks[1]).toBeLessThanOrEqual(MOST_GROWTH * (looks[0] ?? 0))
  })

  it.each(Object.keys(steps))('should hold for %s', (name) => {
    const looks = [150, 300].map((times) => {
      const { array, looks: count } = counting(passagesOf(times))
      const inside = steps[name]?.(array)
      return count() + (typeof inside === 'number' ? inside : 0)
    })
    expect(looks[0]).toBeGreaterThan(0)
    expect(looks[1]).toBeLessThanOrEqual(MOST_GROWTH * (looks[0] ?? 0))
  })
})
