const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

/** The stretches of letters and digits in a text, in order, marks included. */
export function wordsOf(text: string): readonly string[] {
  return text.match(word) ?? []
}
