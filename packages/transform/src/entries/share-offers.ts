import type { Passage } from '../passages/passage.ts'
import type { LineRole } from '../statements/line-role.ts'
import { addressesReader } from './addresses-reader.ts'
import type { EntryLine } from './entry-line.ts'

/** What says of an entry when it is from, by whom, how much it costs or how it was received. */
const DATA: ReadonlySet<LineRole> = new Set(['date', 'byline', 'price', 'count', 'credit'])
/** Longer passages are read up to this length; in characters. */
const SAMPLE = 400

/**
 * The share of entries that are offers: they speak to the reader and have no date, author, price or count. Entries of news
 * tell of others, and those of a shop have prices. Linear.
 *
 * @param headlines indexes of passages, in order.
 * @param gap usual distance of headlines, in passages: the last entry is as long.
 * @returns 0 to 1.
 */
export function shareOffers(
  passages: readonly Passage[],
  lines: readonly EntryLine[],
  headlines: readonly number[],
  gap: number,
): number {
  const offers = headlines.filter((headline, at) => {
    const to = headlines[at + 1] ?? headline + gap
    if (lines.slice(headline, to).some(({ role }) => DATA.has(role))) return false
    return passages
      .slice(headline, to)
      .some(({ unit }) => addressesReader(unit.text.slice(0, SAMPLE)))
  })
  return offers.length / headlines.length
}
