import { foldWord } from '../text/fold-word.ts'
import type { DateReader } from './date-reader.ts'
import { MONTH_WORDS } from './month-words.table.ts'

/** Languages whose months are those of another. */
const SAME: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb', tl: 'fil', sh: 'bs' }

/** The number of each word, by language. */
const months: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(MONTH_WORDS).map(([lang, words]) => [lang, numbersOf(words)]),
)

/** Words, with the stops inside and behind abbreviations. */
const WORD = /[\p{L}\p{M}\u200c]+(?:\.[\p{L}\p{M}]+)*/gu
/** As much of a line is looked at on either side of a month; in UTF-16 code units. */
const BESIDE = 24
const YEAR = String.raw`(?:1[4-9]|20)\d{2}`
/** Digits before which no clock and no other number stands. */
const ALONE = String.raw`(?<!\d)(?<!\d[:.,/])`
const DAY_BEFORE = `${ALONE}(?<day>\\d{1,2})[^\\d\\p{L}]{0,3}(?:\\p{L}{1,2}[ '’])?$`
const YEAR_DAY_BEFORE = `(?<!\\d)(?<year>${YEAR})[^\\d]{1,8}${DAY_BEFORE}`
const YEAR_BEFORE = `(?<!\\d)(?<year>${YEAR})[^\\d]{1,8}$`
const YEAR_BEHIND = `^[^\\d\\p{L}]{0,3}(?:\\p{L}{1,3}[. ] ?){0,2}(?<year>${YEAR})(?!\\d)`
/** Without a day, only what belongs to a year stands between. */
const ONLY_YEAR_BEHIND = `^[^\\d\\p{L}]{0,3}(?:(?:del?|พ\\.ศ\\.|ค\\.ศ\\.) ?)?(?<year>${YEAR})(?!\\d)`
const DAY_BEHIND = '^\\.? (?<day>\\d{1,2})(?!\\d)'
const DAY_YEAR_BEHIND = `^\\.? (?<day>\\d{1,2})[^\\d]{1,6}(?<year>${YEAR})(?!\\d)`

/** What stands before the name of a month and behind it, in the order in which it is asked for. */
const layouts: readonly (readonly [before: RegExp, behind: RegExp])[] = [
  /** “23 de gener de 2021”, “23 มกราคม พ.ศ. 2564” */
  [DAY_BEFORE, YEAR_BEHIND],
  /** “2021. gada 23. janvāris” */
  [YEAR_DAY_BEFORE, ''],
  /** “2021. január 23.” */
  [YEAR_BEFORE, DAY_BEHIND],
  /** “Enero 23, 2021” */
  ['', DAY_YEAR_BEHIND],
  /** “styczeń 2021” */
  ['', ONLY_YEAR_BEHIND],
  /** “2021. január” */
  [YEAR_BEFORE, ''],
].map(([before = '', behind = '']) => [new RegExp(before, 'u'), new RegExp(behind, 'u')])

/**
 * Makes the reader of the dates of a language that writes months as words which `chrono-node` does not know. Null for
 * languages whose words are in no table.
 */
export function readMonthNames(language: string): DateReader | null {
  const numbers = months.get(SAME[language] ?? language)
  return numbers === undefined ? null : (text) => findDates(text, numbers)
}

function findDates(text: string, numbers: ReadonlyMap<string, number>): ReturnType<DateReader> {
  return Array.from(text.matchAll(WORD), ({ index, 0: word }) => {
    const month = numbers.get(foldWord(word))
    const date = month === undefined ? null : dateAround(text, index, index + word.length, month)
    return date === null ? [] : [date]
  }).flat()
}

/** The date of whose words the month is one, as the first layout that it has tells. */
function dateAround(
  text: string,
  from: number,
  to: number,
  month: number,
): ReturnType<DateReader>[number] | null {
  const before = text.slice(Math.max(0, from - BESIDE), from)
  const behind = text.slice(to, to + BESIDE)
  for (const [left, right] of layouts) {
    const [head, tail] = [left.exec(before), right.exec(behind)]
    if (head === null || tail === null) continue
    const parts = { ...head.groups, ...tail.groups }
    const known = { year: numberOf(parts['year']), month, day: numberOf(parts['day']) }
    const index = from - head[0].length
    return {
      index,
      text: text.slice(index, to + tail[0].length),
      start: {
        isCertain: (component) => known[component] !== null,
        get: (component) => known[component],
      },
    }
  }
  return null
}

function numberOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits)
}

function numbersOf(words: string): ReadonlyMap<string, number> {
  return new Map(
    words
      .split(' ')
      .flatMap((month, index) => month.split('|').map((word) => [word, index + 1] as const)),
  )
}
