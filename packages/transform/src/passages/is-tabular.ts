/** What leads from one column to another: dots, close or apart, five and more. */
const LEADERS: readonly string[] = ['.....', '. . . . . ']
const PIPES = /^\|.*\||^\+[-=+]+\+$/u

/**
 * Columns of text, a row between pipes, or dots that lead from one column to another: kept as it stands.
 *
 * @param stops columns where text starts again after a gap.
 */
export function isTabular(text: string, stops: readonly number[]): boolean {
  return stops.length > 1 || LEADERS.some((dots) => text.includes(dots)) || PIPES.test(text)
}
