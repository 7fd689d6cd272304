import type { ArrangeParams } from './arrange-params.ts'

export function isArrangeParams(value: unknown): value is ArrangeParams {
  return (
    typeof value === 'object' &&
    value !== null &&
    'language' in value &&
    'pageSize' in value &&
    'shards' in value &&
    Array.isArray(value.shards)
  )
}
