import type { Store } from '../store/store.ts'
import { taskKey } from '../tasks/task-key.ts'
import type { Task } from '../tasks/task.ts'
import type { Executor, TaskEvent } from './executor.ts'
import { findResult } from './find-result.ts'
import { handlerOf } from './handler-of.ts'
import { performTask } from './perform-task.ts'
import type { StageContext, StageHandler, StageHandlers } from './stage-handler.ts'

/** What an executor works with. */
export interface InlineExecutorOptions<Environment> {
  readonly store: Store
  readonly handlers: StageHandlers<Environment>
  readonly environment: Environment
}

/** An executor that does one task after the other in this thread. */
export function createInlineExecutor<Environment>(
  options: InlineExecutorOptions<Environment>,
): Executor {
  const { store, handlers, environment } = options
  return {
    async *run(tasks, signal) {
      const context: StageContext<Environment> = { store, environment, signal }
      let index = 0
      for (const task of tasks) {
        signal.throwIfAborted()
        yield await settle(index, task, handlerOf(task.stage, handlers), context)
        index += 1
      }
    },
    close: () => Promise.resolve(),
  }
}

async function settle<Environment>(
  index: number,
  task: Task,
  handler: StageHandler<Environment>,
  context: StageContext<Environment>,
): Promise<TaskEvent> {
  const { store, signal } = context
  const key = taskKey(task)
  const earlier = await findResult(store, task.stage, key)
  if (earlier !== null) return { type: 'done', index, key, reused: true, result: earlier }
  try {
    const result = await performTask(task, key, handler, context)
    return { type: 'done', index, key, reused: false, result }
  } catch (cause) {
    signal.throwIfAborted()
    const error = cause instanceof Error ? cause : new Error(String(cause))
    return { type: 'failed', index, key, task, error }
  }
}
