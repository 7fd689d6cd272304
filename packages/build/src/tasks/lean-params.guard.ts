import type { LeanParams } from './lean-params.ts'

export function isLeanParams(value: unknown): value is LeanParams {
  return (
    typeof value === 'object' &&
    value !== null &&
    'counts' in value &&
    typeof value.counts === 'object' &&
    value.counts !== null
  )
}
