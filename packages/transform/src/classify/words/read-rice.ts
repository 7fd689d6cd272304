/**
 * Reads whole numbers in Rice code (Rice and Plaunt, 1971): as many ones as the number holds steps of 2^`lowBits`, a zero,
 * and the rest of it in `lowBits` bits. Bits stand lowest first, in the byte and in the rest.
 *
 * @param count how many numbers there are.
 */
export function readRice(bytes: Uint8Array, lowBits: number, count: number): Uint32Array {
  const numbers = new Uint32Array(count)
  let at = 0
  for (let index = 0; index < count; index++) {
    let number = 0
    for (; (((bytes[at >> 3] ?? 0) >> (at & 7)) & 1) === 1; at++) number += 1 << lowBits
    at++
    for (let place = 0; place < lowBits; place++, at++)
      number |= (((bytes[at >> 3] ?? 0) >> (at & 7)) & 1) << place
    numbers[index] = number
  }
  return numbers
}
