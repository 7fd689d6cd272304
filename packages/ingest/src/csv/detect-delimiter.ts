const delimiters: readonly number[] = [0x2c, 0x3b, 0x09, 0x7c]

/** The delimiter of CSV: comma, semicolon, tab or bar, whichever stands most often in the first line. */
export function detectDelimiter(head: Uint8Array): number {
  const end = head.indexOf(0x0a)
  const line = end === -1 ? head : head.subarray(0, end)
  const counts = delimiters.map((delimiter) => line.filter((byte) => byte === delimiter).length)
  const most = Math.max(...counts)
  return delimiters[counts.indexOf(most)] ?? 0x2c
}
