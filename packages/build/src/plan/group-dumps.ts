import { digestOf } from '@fonds/workflow'
import type { PlannedDump } from './planned-dump.ts'

/** One group in this many dumps ends by chance of its name: fewer tasks than files, each small. Chosen, not measured. */
const MEAN_DUMPS = 64
/** A group ends when it holds this many bytes: a task of about a second. Chosen, not measured. */
const MOST_BYTES = 8 << 20
/** And this many dumps, should chance be against us. */
const MOST_DUMPS = 256

/**
 * Puts small dumps together, in order, one task a group. Where a group ends depends on the names in it, not on how many
 * stand before: a dump that is added or removed changes its own group and leaves the others as they were.
 */
export function* groupDumps(dumps: Iterable<PlannedDump>): Generator<readonly PlannedDump[], void> {
  let group: PlannedDump[] = []
  let bytes = 0
  for (const dump of dumps) {
    group.push(dump)
    bytes += dump.location.size
    if (endsGroup(dump.name) || bytes >= MOST_BYTES || group.length >= MOST_DUMPS) {
      yield group
      group = []
      bytes = 0
    }
  }
  if (group.length > 0) yield group
}

function endsGroup(name: string): boolean {
  return Number.parseInt(digestOf(name).slice(0, 8), 16) % MEAN_DUMPS === 0
}
