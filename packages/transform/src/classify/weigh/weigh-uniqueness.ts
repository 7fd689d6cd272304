import type { SiteSize } from '@fonds/model'
import { isWidespread } from '../../evidence/is-widespread.ts'
import type { ReadPage } from '../measure/read-page.ts'
import { readsAsFrame } from './reads-as-frame.ts'

/**
 * Shares of a page's frame that have to return on the records beside it: up to the first they tell nothing of it, from the second
 * on they are of its site. Chosen, see `weighUniqueness`.
 */
const ALONE = 0.25
const AT_HOME = 0.5
/**
 * What a unit counts that returns on some records only, as labels do on strange pages by chance, and signatures in letters of one
 * list. Of few records two are as many as one can ask for, and count in full. Chosen, not measured.
 */
const BY_CHANCE = 0.25
/** Units of frame that are taken to return whatever is found: a page with hardly any frame tells nothing. Chosen. */
const BENEFIT = 3

/**
 * How much it tells that a unit stands in no other record, from 0 to 1. Menus and footers return on the pages of a site: where
 * they do not, the records beside are pages of other sites that lie in the same folder, and what is found once is nothing but that.
 * In folders of 6, 12, 40 or 1,216 pages of as many sites a tenth of a page's frame or less stands on a tenth of the records (95 of 100
 * pages: less than 0.28), on the pages of a site with a frame 0.84 and more.
 *
 * @param logits log-odds of content of each unit, as the text alone says.
 */
export function weighUniqueness(
  { units, prose }: ReadPage,
  siteSize: SiteSize,
  logits: Float32Array,
): number {
  let frame = 0
  let returning = 0
  for (const [row, { spread }] of units.entries()) {
    if (prose[row] === 1 || !readsAsFrame(logits[row] ?? 0)) continue
    frame += 1
    if (isWidespread(spread)) returning += 1
    if (spread === 'some') returning += siteSize === 'few' ? 1 : BY_CHANCE
  }
  const share = (returning + BENEFIT) / (frame + BENEFIT)
  return Math.min(1, Math.max(0, (share - ALONE) / (AT_HOME - ALONE)))
}
