const TAB_STOP = 8

/** How many columns of white space a text starts with; a tab goes to the next multiple of eight. */
export function indentOf(text: string): number {
  let columns = 0
  for (const character of text) {
    if (character === '\t') columns += TAB_STOP - (columns % TAB_STOP)
    else if (character === '\u3000') columns += 2
    else if (character === ' ' || character === '\u00a0') columns += 1
    else break
  }
  return columns
}
