import type { IngestFacts } from './ingest-facts.ts'

/** Whether the facts of a task are those of `ingest`. */
export function isIngestFacts(value: unknown): value is IngestFacts {
  return (
    typeof value === 'object' &&
    value !== null &&
    'messages' in value &&
    'damages' in value &&
    Array.isArray(value.damages) &&
    'pieces' in value &&
    Array.isArray(value.pieces)
  )
}
