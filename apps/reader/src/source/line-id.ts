/** The id of a line in the pane of the source text. */
export function lineId(line: number): string {
  return `source-${line}`
}
