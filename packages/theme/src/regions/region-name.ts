/**
 * The parts of a page that an archive may make itself. The published text and what was set aside are not among them:
 * they are what a check reads.
 */
export const regionNames = ['header', 'footer', 'welcome', 'provenance', 'citation'] as const

export type RegionName = (typeof regionNames)[number]
