import type { LineFacts } from './line-facts.ts'

/** A line so far in is centred when its middle stands at most so far from that of the text; in columns. Chosen, not measured. */
const DEEP = { indent: 8, off: 2 }
/** One that nearly fills the width has to stand in the very middle: less far in begin paragraphs, too. Chosen, not measured. */
const SHALLOW = { indent: 3, off: 0.5 }

/**
 * Does a line stand in the middle of a text?
 *
 * @param width columns of the text.
 */
export function isCentredLine({ indent, width: end }: LineFacts, width: number): boolean {
  const off = Math.abs(indent - (width - end)) / 2
  return [DEEP, SHALLOW].some((least) => indent >= least.indent && off <= least.off)
}
