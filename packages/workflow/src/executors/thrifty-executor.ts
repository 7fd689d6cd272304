import type { Executor } from './executor.ts'
import { findResult } from './find-result.ts'
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

/** A task that has no receipt, and its place in the list that was given. */
interface OpenTask {
  readonly index: number
  readonly task: Task
}

/**
 * An executor that leaves a few tasks to one and many to another. Once the other was started, it does all of them.
 */
export function createThriftyExecutor(options: ThriftyExecutorOptions): Executor {
  const { store, alone, together, worth } = options
  let isStarted = false
  return {
    async *run(tasks, signal) {
      if (isStarted) {
        yield* together.run(tasks, signal)
        return
      }
      // What is done is told here: the one behind is asked for the rest alone, and reads no receipt a second time.
      const open: OpenTask[] = []
      for (const [index, task] of tasks.entries()) {
        signal.throwIfAborted()
        const key = taskKey(task)
        const result = await findResult(store, task.stage, key)
        if (result === null) open.push({ index, task })
        else yield { type: 'done', index, key, reused: true, result }
      }
      isStarted = open.length >= worth
      const behind = isStarted ? together : alone
      const left = open.map(({ task }) => task)
      for await (const event of behind.run(left, signal)) {
        const place = open[event.index]
        if (place === undefined) throw new TypeError('Unexpected task of an executor')
        yield { ...event, index: place.index }
      }
    },
    async close() {
      await Promise.all([alone.close(), together.close()])
    },
  }
}
