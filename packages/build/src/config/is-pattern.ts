/** Whether a text is a regular expression, as JavaScript writes them with the flag `u`. */
export function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u').source !== ''
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}
