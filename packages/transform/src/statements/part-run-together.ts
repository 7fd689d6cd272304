/** A text in which dates that ran together with what stands beside them stand apart. */
export interface PartedText {
  readonly text: string
  /** Where in the text as it was a sign was set, ascending, in UTF-16 code units. */
  readonly parted: readonly number[]
}

/** Where a date has ended: the reader of dates would read on behind a space. */
const APART = '|'
/** A year behind the day of a month, and what is no part of it: letters, the digits of a clock or a count, another date. */
const YEAR_BEHIND_DAY =
  /(?<=\p{L}{3}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:1[4-9]|20)\d{2})(?=\p{L}|\d{1,2}(?!\d)| \p{Lu}\p{L}{2,9}\.? \d{1,2},? (?:1[4-9]|20)\d{2})/gu
/** The name of a month right behind a word: `ZeldmanNovember 20, 2007`. */
const MONTH_BEHIND_WORD = /(?<=\p{Ll})(?=\p{Lu}\p{Ll}{2,9}\.? \d{1,2},? (?:1[4-9]|20)\d{2})/gu
/** A day and its year behind the name of a month, between which a machine read no space: `FEBRUARY 171824`. */
const DAY_BEFORE_YEAR = /(?<=\p{L}{3}\.?\s[0-3]?\d)(?=(?:1[4-9]|20)\d{2}(?!\d))/gu

const FOUR_DIGITS = /\d{4}/

/** Dumps set the boxes of a page side by side without a space between; parts dates from what they ran together with. */
export function partRunTogether(text: string): PartedText {
  if (!FOUR_DIGITS.test(text)) return { text, parted: [] }
  const places = (pattern: RegExp, sign: string): { at: number; sign: string }[] =>
    Array.from(text.matchAll(pattern), ({ index }) => ({ at: index, sign }))
  const breaks = [
    ...places(YEAR_BEHIND_DAY, APART),
    ...places(MONTH_BEHIND_WORD, APART),
    ...places(DAY_BEFORE_YEAR, ' '),
  ].toSorted((a, b) => a.at - b.at)
  let from = 0
  let parts = ''
  for (const { at, sign } of breaks) {
    parts += text.slice(from, at) + sign
    from = at
  }
  return { text: parts + text.slice(from), parted: breaks.map(({ at }) => at) }
}

/** Where a place of the parted text stands in the text as it was. */
export function placeBefore({ parted }: PartedText, place: number): number {
  let signs = 0
  while ((parted[signs] ?? Infinity) + signs < place) signs++
  return place - signs
}
