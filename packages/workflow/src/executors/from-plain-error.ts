import type { PlainError } from './worker-outcome.ts'

/** The error that a worker met. */
export function fromPlainError({ name, message, stack, code }: PlainError): Error {
  const error = Object.assign(new Error(message), { name, stack })
  return code === null ? error : Object.assign(error, { code })
}
