import type { SiteSize } from '@fonds/model'
import { isWidespread } from '../../evidence/is-widespread.ts'
import { isMachineLine } from '../../text/is-machine-line.ts'
import { findOwnStretch } from './find-own-stretch.ts'
import { isNumbered } from './is-numbered.ts'
import type { ReadPage } from '../measure/read-page.ts'
import { siteWeights } from './site-weights.table.ts'
import { weighFrame } from './weigh-frame.ts'

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
/** Of what a line of one record weighs, what a dated or counted one does that some records hold; on half of them it weighs nothing. Chosen. */
const OVER_NUMBERS = 0.5
/** What a unit that much of the site repeats gets of it amid what is the page's own. Chosen: 0.3 to 0.8 read sites of forms alike, the less the surer of 137 pages. */
const INSIDE = 0.3

/**
 * Log-odds that the spread over the site adds to every unit of a page. What stands on half of the site's records counts in
 * full around what is the page's own, as far as what the site repeats is a frame at all; amid it, it is a label or a formula
 * and speaks for content, and right over running text a headline that stands in every menu, where the page says it twice.
 * What stands on fewer may be a headline that lists elsewhere link to, a byline or a date: it counts as far as its neighbours
 * repeat too, hardly over a unit of this record only; over running text, or between it and such a unit, it speaks for content.
 *
 * @param uniqueness how much it tells that a unit stands in no other record, 0 to 1.
 * @param logits log-odds of content of each unit, as the text alone says.
 */
export function weighSpread(
  page: ReadPage,
  siteSize: SiteSize,
  uniqueness: number,
  logits: Float32Array,
): Float32Array {
  const { units, prose, measured } = page
  const twin = isTwin(page)
  const weights = siteWeights[siteSize]
  const own = weights.own[0] * uniqueness
  const ownRunning = weights.own[1] * uniqueness
  const [from, to] = findOwnStretch(page, logits, own)
  const frame = weighFrame(page, logits)
  const copies = countCopies(page)
  return Float32Array.from(units, (unit, row) => {
    const spread = twin && unit.spread === 'some' ? 'own' : unit.spread
    const running = prose[row] === 1
    if (spread === 'own') return running ? ownRunning : own
    if (isWidespread(spread) && row >= from && row < to)
      return (running ? ownRunning : own) * INSIDE
    // Addresses and times are no text, whatever the rest is.
    const share = isWidespread(spread) && !isMachineLine(unit.text) ? frame : 1
    if (running) return weights[spread][1] * share
    if (isNumbered(measured, row)) return spread === 'most' ? 0 : own * OVER_NUMBERS
    const short = weights[spread][0] * share
    const repeating = repeatingNeighbours(page, row)
    if (spread === 'most') {
      const isCopy = (copies.get(measured.hash[row] ?? 0) ?? 0) > 1
      const isTitle = isCopy || (logits[row] ?? 0) >= 0
      if (isTitle && isRightOverProse(page, row)) return own
      // On a site of few records half of them is soon reached: by a name that takes part in every conversation.
      return siteSize !== 'many' && repeating === 0 ? short * OVER_OWN : short
    }
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

function isOverOwn(page: ReadPage, row: number): boolean {
  return isOwn(page, row + 1) || isOwn(page, row + REACH)
}

/** Of this record alone, as far as one can tell of a line without its numbers. */
function isOwn(page: ReadPage, row: number): boolean {
  const unit = page.units[row]
  if (unit === undefined) return false
  return unit.spread === 'own' || (isNumbered(page.measured, row) && !isMachineLine(unit.text))
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
function repeatingNeighbours(page: ReadPage, row: number): number {
  let repeating = 0
  let all = 0
  for (let at = row - REACH; at <= row + REACH; at++) {
    if (at === row || page.units[at] === undefined) continue
    all++
    if (!isOwn(page, at)) repeating++
  }
  return all === 0 ? 0 : repeating / all
}

/** How often the words of each unit stand in the page. */
function countCopies({ measured }: ReadPage): ReadonlyMap<number, number> {
  const copies = new Map<number, number>()
  for (const hash of measured.hash) copies.set(hash, (copies.get(hash) ?? 0) + 1)
  return copies
}

function isRightOverProse({ units, prose }: ReadPage, row: number): boolean {
  return prose[row + 1] === 1 && units[row + 1]?.spread !== 'most'
}
