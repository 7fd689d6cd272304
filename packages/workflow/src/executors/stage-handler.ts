import type { Store } from '../store/store.ts'
import type { Task, TaskResult } from '../tasks/task.ts'

/** What a handler may use besides its task. */
export interface StageContext<Environment> {
  readonly store: Store
  /** Where things lie on this machine; nothing in it may change a result. Plain data: workers get a copy. */
  readonly environment: Environment
  readonly signal: AbortSignal
}

/** Does the tasks of one stage. It must be deterministic, and write to nothing but the store. */
export type StageHandler<Environment> = (
  task: Task,
  context: StageContext<Environment>,
) => Promise<TaskResult>

/** The handlers by the name of their stage: what a module of handlers exports. */
export type StageHandlers<Environment> = Readonly<Record<string, StageHandler<Environment>>>
