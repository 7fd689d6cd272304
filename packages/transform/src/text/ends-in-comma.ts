const COMMA = /[,،、，]$/u

/** Does a text end in a comma, and go on below? `Dear all,` and `thanks,` do; a heading ends. */
export function endsInComma(text: string): boolean {
  return COMMA.test(text)
}
