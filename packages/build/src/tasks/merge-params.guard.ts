import type { MergeParams } from './merge-params.ts'

export function isMergeParams(value: unknown): value is MergeParams {
  return (
    typeof value === 'object' &&
    value !== null &&
    'runs' in value &&
    typeof value.runs === 'number' &&
    'isLast' in value &&
    typeof value.isLast === 'boolean'
  )
}
