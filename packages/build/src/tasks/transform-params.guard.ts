import type { TransformParams } from './transform-params.ts'

export function isTransformParams(value: unknown): value is TransformParams {
  return (
    typeof value === 'object' && value !== null && 'rules' in value && Array.isArray(value.rules)
  )
}
