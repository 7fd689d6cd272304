/** Whether a line of a text is longer than a number of UTF-16 code units. */
export function hasLongLine(text: string, length: number): boolean {
  let start = 0
  while (text.length - start > length) {
    const last = text.lastIndexOf('\n', start + length)
    if (last < start) return true
    start = last + 1
  }
  return false
}
