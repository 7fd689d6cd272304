import type { PlannedCompanion, PlannedDump } from '../plan/planned-dump.ts'

/** A dump that was given, as it is published. */
interface GivenDump extends Pick<PlannedDump, 'name' | 'sha256'> {
  readonly companions: readonly Pick<PlannedCompanion, 'name' | 'sha256'>[]
  readonly bytes: number
}

/** What was given to be built. */
export function* givenDumps(planned: Iterable<PlannedDump>): Generator<GivenDump, void> {
  for (const { name, sha256, location, companions } of planned)
    yield {
      name,
      sha256,
      bytes: location.size,
      companions: companions.map((companion) => ({
        name: companion.name,
        sha256: companion.sha256,
      })),
    }
}
