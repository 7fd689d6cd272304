/** The first and the last line of the source text that an element is made of, 1-based; null for an element without. */
export function linesOf(element: HTMLElement): readonly [from: number, to: number] | null {
  const lines = /^(\d+)-(\d+)$/.exec(element.dataset['lines'] ?? '')
  return lines === null ? null : [Number(lines[1]), Number(lines[2])]
}
