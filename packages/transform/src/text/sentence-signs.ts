/** Marks that end a sentence, with the quotes and brackets that may close behind them. */
const SENTENCE_END = /[.!?…。！？．؟۔।॥։።᙮](?:["'”’»)\]」』）*_]|\[\d{1,3}\])*$/u
const LOWER_START = /^["'“‘«„([]?\p{Ll}/u
const UPPER_START = /^["'“‘«„([]?\p{Lu}/u

/** How most lines end that are no sentence. */
const WORD_END = /[A-Za-z\d]$/

/** Does the text end like a finished sentence? */
export function endsSentence(text: string): boolean {
  if (WORD_END.test(text.slice(-1))) return false
  return SENTENCE_END.test(text.slice(-12))
}

/** Does the text start in the middle of a sentence, as far as letter case can tell? */
export function startsLower(text: string): boolean {
  return LOWER_START.test(text)
}

/** Does the text start with a capital? False in scripts without letter case. */
export function startsUpper(text: string): boolean {
  return UPPER_START.test(text)
}
