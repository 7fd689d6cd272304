/** Characters of the words in an id. */
const WORDS_LENGTH = 40
const DIGITS = 7
const RADIX = 36

/**
 * An id made from what it stands for: some of its words where they are ASCII, and a digest of all of them. The same
 * words give the same id on every machine.
 */
export function contentId(prefix: string, headline: string, text: string): string {
  const words = headline
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f]/g, '')
    .replaceAll(/[^a-z\d]+/g, '-')
    .slice(0, WORDS_LENGTH)
    .replaceAll(/^-|-$/g, '')
  return [prefix, words, digest(text)].filter((part) => part !== '').join('-')
}

/** 53 bits of a digest (cyrb53, public domain), enough to tell the entries of a page apart. */
function digest(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  const value = 4294967296 * (2097151 & low) + (high >>> 0)
  return value.toString(RADIX).padStart(DIGITS, '0').slice(-DIGITS)
}
