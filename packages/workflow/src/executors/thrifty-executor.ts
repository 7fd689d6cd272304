import type { Executor } from './executor.ts'
import { findResult } from '../tasks/find-result.ts'
import type { Store } from '../store/store.ts'
import type { Task } from '../tasks/task.ts'
import { taskKey } from '../tasks/task-key.ts'

export interface ThriftyExecutorOptions {
  readonly store: Store
  /** Does what is not worth a worker. */
  readonly alone: Executor
  /** Does the rest; what it has to start, it starts with its first task. */
  readonly together: Executor
  /** Tasks without a receipt, in one call of `run`, from which `together` is worth its start; from 1 on. */
  readonly worth: number
}

/**
 * An executor that leaves a few tasks to one and many to another. Once the other was started, it does all of them.
 */
export function createThriftyExecutor(options: ThriftyExecutorOptions): Executor {
  const { store, alone, together, worth } = options
  let isStarted = false
  return {
    async *run(tasks, signal) {
      isStarted ||= await hasOpen(tasks, worth, store)
      yield* (isStarted ? together : alone).run(tasks, signal)
    },
    async close() {
      await Promise.all([alone.close(), together.close()])
    },
  }
}

/** Whether so many tasks have no receipt. */
async function hasOpen(tasks: readonly Task[], many: number, store: Store): Promise<boolean> {
  let open = 0
  for (const task of tasks) {
    if ((await findResult(store, task.stage, taskKey(task))) === null) open += 1
    if (open >= many) return true
  }
  return false
}
