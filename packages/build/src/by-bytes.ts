/** The first code unit from which on their order is not that of bytes: halves of characters, which stand before some others. */
const FIRST_HALF = 0xd8_00

/**
 * Orders texts by their UTF-8 bytes, as `LC_ALL=C sort` does: the same everywhere.
 * (`<` compares UTF-16 code units, which differs beyond the basic plane.)
 */
export function byBytes(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  for (let at = 0; at < most; at += 1) {
    const [left, right] = [a.charCodeAt(at), b.charCodeAt(at)]
    if (left === right) continue
    return left < FIRST_HALF && right < FIRST_HALF
      ? left - right
      : Buffer.compare(Buffer.from(a), Buffer.from(b))
  }
  return a.length - b.length
}
