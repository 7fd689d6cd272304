import type { Digest } from '@fonds/workflow'

/** One run in this many ends a group by chance of its digest. Chosen, not measured. */
const MEAN_RUNS = 16
/** Runs merged at a time, at most: each costs one segment of memory. Chosen, not measured. */
export const MOST_RUNS = 32

/** A run: the objects that hold its segments. */
export type Run = readonly Digest[]

/**
 * Puts runs together that are merged by one task. Where a group ends depends on what is in it and not on how many stand
 * before: a shard that is added or removed changes its own group and leaves the others as they were. A group has two
 * runs at the least, but for the last, so that every round of merging leaves fewer.
 */
export function groupRuns(runs: readonly Run[]): readonly (readonly Run[])[] {
  const groups: Run[][] = []
  let group: Run[] = []
  for (const run of runs) {
    group.push(run)
    if (group.length >= MOST_RUNS || (group.length > 1 && endsGroup(run))) {
      groups.push(group)
      group = []
    }
  }
  if (group.length > 0) groups.push(group)
  return groups
}

function endsGroup(run: Run): boolean {
  return Number.parseInt((run[0] ?? '').slice(0, 8), 16) % MEAN_RUNS === 0
}
