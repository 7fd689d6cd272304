import { isObject } from '../is-object.ts'
import type { LedgerFile } from './ledger-file.ts'

export function isLedgerFile(value: unknown): value is LedgerFile {
  return (
    isObject(value) &&
    typeof value['id'] === 'string' &&
    Array.isArray(value['spans']) &&
    value['spans'].every(
      (span) =>
        isObject(span) &&
        typeof span['start'] === 'number' &&
        typeof span['end'] === 'number' &&
        typeof span['fate'] === 'string',
    )
  )
}
