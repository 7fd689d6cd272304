import type { Digest } from './digest.ts'
import type { TaskResult } from './task.ts'

/** The proof that a task was done, and what it gave. No clock, no process, no host: equal runs leave equal receipts. */
export interface Receipt extends TaskResult {
  readonly stage: string
  readonly key: Digest
}
