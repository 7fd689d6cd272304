import { byBytes } from '../by-bytes.ts'
import type { DumpLocation } from '../plan/dump-location.ts'
import type { KeptDumps } from '../plan/kept-dumps.ts'
import { isPlannedDump } from '../plan/planned-dump.guard.ts'
import { readRows } from '../rows/create-row-file.ts'

/**
 * Finds where dumps lie. Of what is kept, only the parts are read that may hold them.
 *
 * @returns by name, those that were found.
 */
export function findLocations(
  { path, segments }: KeptDumps,
  names: readonly string[],
): ReadonlyMap<string, DumpLocation> {
  const wanted = new Set(names)
  const found = new Map<string, DumpLocation>()
  const sorted = names.toSorted(byBytes)
  const [from, to] = [sorted[0], sorted.at(-1)]
  if (from === undefined || to === undefined) return found
  for (const [index, segment] of segments.entries()) {
    const after = segments[index + 1]
    const isBefore = after !== undefined && byBytes(after.first, from) <= 0
    if (isBefore || byBytes(segment.first, to) > 0) continue
    for (const { name, location } of readRows(path, segment, isPlannedDump))
      if (wanted.has(name)) found.set(name, location)
  }
  return found
}
