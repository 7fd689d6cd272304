/** Marks that stand in the page. */
export interface Marks {
  readonly count: number
  /** Makes one of them the current one, and brings it into view. */
  readonly go: (at: number) => void
  readonly clear: () => void
}

/**
 * Marks ranges, each inside one text node, by `mark` elements: every browser shows and prints them, and screen readers
 * can tell them, which is not so of highlights without elements.
 */
export function markRanges(ranges: readonly Range[]): Marks {
  // From the end, as marking splits the text nodes that earlier ranges of the same node stand in.
  const marks = ranges
    .toReversed()
    .map((range) => {
      const mark = document.createElement('mark')
      range.surroundContents(mark)
      return mark
    })
    .toReversed()
  return {
    count: marks.length,
    go(at) {
      marks.forEach((mark, each) => mark.classList.toggle('mark-current', each === at))
      marks[at]?.scrollIntoView({ block: 'center', behavior: 'instant' })
    },
    clear() {
      for (const mark of marks) {
        const parent = mark.parentNode
        mark.replaceWith(...mark.childNodes)
        parent?.normalize()
      }
    },
  }
}
