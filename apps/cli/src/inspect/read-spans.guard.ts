import type { ReadSpans } from './read-spans.ts'

/** Whether a value is what `fonds inspect --json` prints of a record, as far as its lines go. */
export function isReadSpans(value: unknown): value is ReadSpans {
  return (
    isObject(value) &&
    isNameOrNull(value['id']) &&
    isNameOrNull(value['dump']) &&
    areSpans(value['blocks'], 'kind') &&
    areSpans(value['aside'], 'rule')
  )
}

function areSpans(value: unknown, name: 'kind' | 'rule'): boolean {
  return (
    Array.isArray(value) &&
    value.every(
      (span: unknown) => isObject(span) && typeof span[name] === 'string' && isRange(span['lines']),
    )
  )
}

function isRange(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    value.every((line: unknown) => typeof line === 'number' && line >= 1)
  )
}

function isNameOrNull(value: unknown): boolean {
  return value === null || typeof value === 'string'
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
