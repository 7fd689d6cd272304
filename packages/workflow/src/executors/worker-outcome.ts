import type { TaskResult } from '../tasks/task.ts'

/** What is left of an error on its way out of a worker. */
export interface PlainError {
  readonly name: string
  readonly message: string
  readonly stack: string
  /** As `ENOSPC`; null where it has none. */
  readonly code: string | null
}

/** What a worker answers: a task that fails is an answer, too. A worker that dies gives none. */
export type WorkerOutcome = { readonly result: TaskResult } | { readonly error: PlainError }
