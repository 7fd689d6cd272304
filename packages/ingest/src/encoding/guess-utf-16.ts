/** Share of pairs with a NUL byte from which bytes are UTF-16; Latin text has it in nearly all. Chosen. */
const nulShare = 0.3

/** Pairs of two Latin bytes for each pair with a NUL, up to which bytes are UTF-16; text with NULs in it has more. Chosen. */
const latinPairsPerNul = 0.5

type Utf16 = 'utf-16le' | 'utf-16be'

/** Whether bytes without a mark are UTF-16, by where their NUL bytes stand and what stands beside them. */
export function guessUtf16(sample: Uint8Array): Utf16 | null {
  const pairs = { 'utf-16le': 0, 'utf-16be': 0, latin: 0 }
  for (let index = 0; index + 1 < sample.length; index += 2) {
    const even = sample[index] ?? 0
    const odd = sample[index + 1] ?? 0
    if (isText(even) && odd === 0) pairs['utf-16le'] += 1
    else if (even === 0 && isText(odd)) pairs['utf-16be'] += 1
    else if (isText(even) && isText(odd)) pairs.latin += 1
  }
  const is = (order: Utf16, other: Utf16): boolean =>
    pairs[order] / (sample.length / 2) >= nulShare &&
    pairs[other] < pairs[order] / 10 &&
    pairs.latin <= pairs[order] * latinPairsPerNul
  if (is('utf-16le', 'utf-16be')) return 'utf-16le'
  if (is('utf-16be', 'utf-16le')) return 'utf-16be'
  return null
}

/** A printable character of Latin-1, or white space. */
function isText(byte: number): boolean {
  return (byte >= 0x20 && byte !== 0x7f) || (byte >= 0x09 && byte <= 0x0d)
}
