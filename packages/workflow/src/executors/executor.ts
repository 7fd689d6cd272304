import type { Digest } from '../tasks/digest.ts'
import type { Task, TaskResult } from '../tasks/task.ts'

/** What became of a task. Events come in no promised order; `index` is the task's place in the list that was given. */
export type TaskEvent =
  | {
      readonly type: 'done'
      readonly index: number
      readonly key: Digest
      /** True when a receipt was found and nothing was done. */
      readonly reused: boolean
      readonly result: TaskResult
    }
  | {
      readonly type: 'failed'
      readonly index: number
      readonly key: Digest
      readonly error: Error
    }

/**
 * Does tasks that do not depend on each other, those without a receipt in the store, and leaves receipts.
 * A task that fails does not stop the others.
 */
export interface Executor {
  /**
   * Yields one event a task.
   *
   * @throws the signal's reason, once it is aborted.
   */
  readonly run: (tasks: readonly Task[], signal: AbortSignal) => AsyncIterable<TaskEvent>
  /** Lets go of what it holds; it runs nothing after that. */
  readonly close: () => Promise<void>
}
