/** The logarithm of a distance, to the base 2, with its sign: steps count the less the farther one is. */
export function signedLog(distance: number): number {
  return Math.sign(distance) * Math.log2(1 + Math.abs(distance))
}
