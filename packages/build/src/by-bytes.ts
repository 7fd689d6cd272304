/**
 * Orders texts by their UTF-8 bytes, as `LC_ALL=C sort` does: the same everywhere.
 * (`<` compares UTF-16 code units, which differs beyond the basic plane.)
 */
export function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}
