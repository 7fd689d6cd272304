const FENCE = /^(?:`{3,}(?!`)|~{3,}(?!~))[^`]*$/u

/** Does a trimmed line open or close a stretch of code, as Markdown has it? */
export function isFence(text: string): boolean {
  return FENCE.test(text)
}
