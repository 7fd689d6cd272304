const NO_WORD = /[^\p{L}\p{N}\p{M}]+/gu

/** What two texts have in common when they say the same: letters and digits in lower case, single spaces. */
export function textKey(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(NO_WORD, ' ').trim()
}
