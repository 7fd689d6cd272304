/** The column of a node that asks nothing. */
export const LEAF = 255
