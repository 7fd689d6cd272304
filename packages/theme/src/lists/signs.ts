/** The heading of titles that begin with a digit or a sign; it comes last. */
export const SIGNS = '#'
