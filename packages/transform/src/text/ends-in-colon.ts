const COLON = /[:：]$/u

/** Does a text end in a colon, and so lead into what stands below it? */
export function endsInColon(text: string): boolean {
  return COLON.test(text)
}
