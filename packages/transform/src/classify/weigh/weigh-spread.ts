import type { SiteSize } from '@fonds/model'
import type { ReadPage } from '../measure/read-page.ts'
import { siteWeights } from './site-weights.table.ts'

/**
 * Share of a page's words in units that stand in some other record from which the page is a twin: another copy of the
 * same text, in another encoding or edition. There such units weigh as those of this record only. Chosen, not measured.
 */
const TWIN_SHARE = 0.5
/** Units before and after that are asked whether they repeat too. Chosen. */
const REACH = 2
/** What is left of the weight of a short unit that stands over a unit of this record only. Chosen. */
const OVER_OWN = 0.1
/** What a headline over running text, or a byline under it, gets of the weight of a line that stands in one record only. Chosen. */
const OVER_PROSE = 0.6
/**
 * Share of digits from which a unit is dated or counted. Evidence leaves the values of numbers out, so such lines repeat
 * without saying the same: on half of the records they weigh nothing, on fewer a part of what a line of one record does. Chosen.
 */
const NUMBERED = 0.15
const OVER_NUMBERS = 0.5

/**
 * Log-odds that the spread over the site adds to every unit of a page. What stands on half of the site's records counts
 * in full, unless the site is small and everything around stands in this record only. What stands on fewer may be a headline that lists elsewhere link to, a byline or a date: it counts as far as
 * its neighbours repeat too, hardly over a unit of this record only; over running text, or between it and such a unit, it speaks for content.
 *
 * @param uniqueness how much it tells that a unit stands in no other record, 0 to 1.
 */
export function weighSpread(page: ReadPage, siteSize: SiteSize, uniqueness: number): Float32Array {
  const { units, prose, measured } = page
  const twin = isTwin(page)
  const weights = siteWeights[siteSize]
  const own = weights.own[0] * uniqueness
  const ownRunning = weights.own[1] * uniqueness
  return Float32Array.from(units, (unit, row) => {
    const spread = twin && unit.spread === 'some' ? 'own' : unit.spread
    if (spread === 'own') return prose[row] === 1 ? ownRunning : own
    const [short, running] = weights[spread]
    if (prose[row] === 1) return running
    if ((measured.digits[row] ?? 0) > NUMBERED * (measured.chars[row] ?? 0))
      return spread === 'most' ? 0 : own * OVER_NUMBERS
    const repeating = repeatingNeighbours(page, row)
    // On a site of few records half of them is soon reached: by a name that takes part in every conversation.
    if (spread === 'most') return siteSize !== 'many' && repeating === 0 ? short * OVER_OWN : short
    if (isOverProse(page, row)) return own * OVER_PROSE
    if (!isOverOwn(page, row)) return short * repeating
    return isUnderProse(page, row) ? own * OVER_PROSE : short * OVER_OWN
  })
}

function isTwin({ units, measured }: ReadPage): boolean {
  let some = 0
  let all = 0
  for (const [row, unit] of units.entries()) {
    const words = measured.words[row] ?? 0
    all += words
    if (unit.spread === 'some') some += words
  }
  return some > TWIN_SHARE * all
}

function isOverOwn({ units }: ReadPage, row: number): boolean {
  return units[row + 1]?.spread === 'own' || units[row + REACH]?.spread === 'own'
}

/** Right under running text that is not the site's. */
function isUnderProse({ units, prose }: ReadPage, row: number): boolean {
  return prose[row - 1] === 1 && units[row - 1]?.spread !== 'most'
}

function isOverProse({ units, prose }: ReadPage, row: number): boolean {
  for (let at = row + 1; at <= row + REACH; at++)
    if (prose[at] === 1 && units[at]?.spread !== 'most') return true
  return false
}

/** Share of the units around that stand in other records too. */
function repeatingNeighbours({ units }: ReadPage, row: number): number {
  let repeating = 0
  let all = 0
  for (let at = row - REACH; at <= row + REACH; at++) {
    const unit = units[at]
    if (at === row || unit === undefined) continue
    all++
    if (unit.spread !== 'own') repeating++
  }
  return all === 0 ? 0 : repeating / all
}
