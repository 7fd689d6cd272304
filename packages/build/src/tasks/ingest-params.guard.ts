import type { IngestParams } from './ingest-params.ts'

export function isIngestParams(value: unknown): value is IngestParams {
  return (
    typeof value === 'object' &&
    value !== null &&
    'dumps' in value &&
    Array.isArray(value.dumps) &&
    'options' in value
  )
}
