const marks = /\p{M}/gu
const leadingNoise = /^[^\p{L}\p{N}]+/u

/**
 * What a title is sorted by, compared by code point: without case, marks and leading punctuation.
 * Never empty, as Pagefind leaves pages without a key out of sorted results.
 */
export function sortTitle(title: string): string {
  const folded = title.normalize('NFKD').replace(marks, '').toLowerCase().replace(leadingNoise, '')
  return folded.trim() === '' ? '~' : folded
}
