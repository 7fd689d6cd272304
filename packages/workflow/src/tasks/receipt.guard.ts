import type { Receipt } from './receipt.ts'

/** Whether something read from outside is a receipt; a cut-off or foreign file is none, and its task is done again. */
export function isReceipt(value: unknown): value is Receipt {
  return (
    isObject(value) &&
    typeof value['stage'] === 'string' &&
    isDigest(value['key']) &&
    isObject(value['outputs']) &&
    Object.values(value['outputs']).every(isDigest) &&
    value['facts'] !== undefined
  )
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isDigest(value: unknown): boolean {
  return typeof value === 'string' && /^[\da-f]{64}$/.test(value)
}
