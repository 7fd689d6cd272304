/** Share of NUL bytes at even or odd places from which bytes are UTF-16; Latin text has nearly all there. Chosen. */
const nulShare = 0.3

/** Whether bytes without a mark are UTF-16, by where their NUL bytes stand. */
export function guessUtf16(sample: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  let even = 0
  let odd = 0
  for (let index = 0; index < sample.length; index += 1) {
    if (sample[index] !== 0) continue
    if (index % 2 === 0) even += 1
    else odd += 1
  }
  const pairs = sample.length / 2
  if (odd / pairs >= nulShare && even < odd / 10) return 'utf-16le'
  if (even / pairs >= nulShare && odd < even / 10) return 'utf-16be'
  return null
}
