/** Probability from which the classifier's word is taken on a line that its own number may make a heading or an item. */
export const LIKELY = 0.5
