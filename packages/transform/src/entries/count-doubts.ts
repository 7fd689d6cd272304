import { setFeatureNames } from './set-features.ts'
import { pageFeatureNames } from './page-features.ts'

/**
 * Each as common in articles, on pages of services and in shops as it is rare in listings. Chosen on the training split
 * of the extraction suite: of 64 dumps of listings two more stay whole, of 181 others that were split 55.
 */
/** A page of fewer headlines is rather one text with sections. */
const FEW_HEADLINES = 9
/** Share of headlines at about the usual distance below which they rather part a text. */
const UNEVEN_GAPS = 0.7
/** Words of running text above the first headline from which that text rather is what the page is for. */
const LONG_LEAD = 250
/** Share of the page's content below which the headlines rather are a part of it. */
const SMALL_SHARE = 0.29

/** Counts the grounds to doubt that headlines are those of a listing, 0 to 4. */
export function countDoubts(
  set: readonly number[],
  page: readonly number[],
  headlines: number,
): number {
  const ofSet = (name: string): number => set[setFeatureNames.indexOf(name)] ?? 0
  const proseAbove = page[pageFeatureNames.indexOf('proseAbove')] ?? 0
  return [
    headlines < FEW_HEADLINES,
    ofSet('evenGaps') < UNEVEN_GAPS,
    ofSet('coversKept') < SMALL_SHARE,
    proseAbove > Math.log1p(LONG_LEAD),
  ].filter(Boolean).length
}
