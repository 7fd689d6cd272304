import type { Cuts } from './cuts.ts'

/** Parts to a value: with more of them fewer values share one, and a place is found with fewer steps. Chosen, not measured. */
const PARTS = 4

/** Makes the guide to values, which ascend. */
export function guideCuts(values: Float32Array): Cuts {
  const least = values[0] ?? 0
  const reach = (values.at(-1) ?? 0) - least
  const parts = PARTS * values.length
  const scale = reach > 0 ? (parts - 1) / reach : 0
  const before = new Uint16Array(parts)
  let part = 0
  values.forEach((value, place) => {
    // Reckoned as for a cell, so that equal rounding gives equal parts.
    for (const own = ((value - least) * scale) | 0; part < own;) before[++part] = place
  })
  return { values, scale, before }
}
