import type { WorkerSetup } from './worker-setup.ts'

export function isWorkerSetup(value: unknown): value is WorkerSetup {
  return (
    typeof value === 'object' &&
    value !== null &&
    'store' in value &&
    typeof value.store === 'string' &&
    'handlers' in value &&
    typeof value.handlers === 'string' &&
    'environment' in value
  )
}
