import type { Digest } from '../tasks/digest.ts'
import type { Task, TaskResult } from '../tasks/task.ts'

/** What became of a task. Events come in no promised order; `index` is the task's place among those that were given. */
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
      /** For who wants to try it in another way: tasks may be made one by one, and nobody else holds them. */
      readonly task: Task
      readonly error: Error
    }

/**
 * Does tasks that do not depend on each other, those without a receipt in the store, and leaves receipts.
 * A task that fails does not stop the others.
 */
export interface Executor {
  /**
   * Yields one event a task. Tasks are asked for when there is somebody to do them: no more are held than are under way.
   *
   * @throws the signal's reason, once it is aborted.
   */
  readonly run: (tasks: Iterable<Task>, signal: AbortSignal) => AsyncIterable<TaskEvent>
  /** Lets go of what it holds; it runs nothing after that. */
  readonly close: () => Promise<void>
}
