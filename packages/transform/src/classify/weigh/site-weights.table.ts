import type { SiteSize, Spread } from '@fonds/model'

/** Log-odds for a unit that does not read as prose, and for one that does. */
type Weights = readonly [short: number, prose: number]

/**
 * Log-odds that a unit's spread over its site adds, in each of the two stages, by how many records the site has.
 * Chosen on one site of 137 pages, of which twenty were marked by eye; not learned, for the suite has a page a site.
 * Prose that a tenth of the records share may be content (the words of a series, of an event held every year), so it
 * loses little. What stands in one record only is likelier content the more records had the chance to repeat it.
 */
export const siteWeights: Readonly<Record<SiteSize, Readonly<Record<Spread, Weights>>>> = {
  one: { own: [0, 0], some: [0, 0], many: [0, 0], most: [0, 0] },
  few: { own: [0.3, 0.3], some: [-1, -0.3], many: [-2, -0.5], most: [-3, -2] },
  several: { own: [1.2, 1], some: [-0.5, -0.3], many: [-2.5, -0.5], most: [-4.5, -3] },
  many: { own: [2.5, 2], some: [-0.3, -0.2], many: [-2.5, -0.5], most: [-5, -4] },
}
