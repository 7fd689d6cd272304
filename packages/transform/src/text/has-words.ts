const WORDY = /[\p{L}\p{N}]/u

/** Does a text hold a letter or a digit? What holds neither is a rule, an ornament, a mark. */
export function hasWords(text: string): boolean {
  return WORDY.test(text)
}
