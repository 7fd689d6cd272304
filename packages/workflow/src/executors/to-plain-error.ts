import type { PlainError } from './worker-outcome.ts'

/** What of an error can leave a worker. */
export function toPlainError(cause: unknown): PlainError {
  const error = cause instanceof Error ? cause : new Error(String(cause))
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null
  return { name: error.name, message: error.message, stack: error.stack ?? '', code }
}
