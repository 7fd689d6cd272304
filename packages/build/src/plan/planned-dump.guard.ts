import type { PlannedDump } from './planned-dump.ts'

/** Rows come back from where this build put them: only their kind is asked. */
export function isPlannedDump(value: unknown): value is PlannedDump {
  return typeof value === 'object' && value !== null && 'sha256' in value && 'location' in value
}
