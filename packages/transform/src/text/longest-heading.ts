/** Headings are no longer than this; in characters. Chosen, not measured. */
export const LONGEST_HEADING = 200
