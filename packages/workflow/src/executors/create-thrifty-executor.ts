import type { Store } from '../store/store.ts'
import { taskKey } from '../tasks/task-key.ts'
import type { Task } from '../tasks/task.ts'
import type { Executor } from './executor.ts'
import { findResult } from './find-result.ts'

export interface ThriftyExecutorOptions {
  readonly store: Store
  /** Does what is not worth a worker. */
  readonly alone: Executor
  /** Does the rest; what it has to start, it starts with its first task. */
  readonly together: Executor
  /** Tasks without a receipt, in one call of `run`, from which `together` is worth its start; from 1 on. */
  readonly worth: number
}

/** A task that has no receipt, and its place among those that were given. */
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
      const given = tasks[Symbol.iterator]()
      const open: OpenTask[] = []
      let seen = 0
      while (open.length < worth) {
        signal.throwIfAborted()
        const next = given.next()
        if (next.done === true) break
        const { value: task } = next
        const index = seen
        seen += 1
        const key = taskKey(task)
        const result = await findResult(store, task.stage, key)
        if (result === null) open.push({ index, task })
        else yield { type: 'done', index, key, reused: true, result }
      }
      isStarted = open.length >= worth
      const behind = isStarted ? together : alone
      for await (const event of behind.run(andTheRest(open, given), signal)) {
        // Those that were open come first, then all that nobody has looked at.
        const place = open[event.index]?.index ?? seen + event.index - open.length
        yield { ...event, index: place }
      }
    },
    async close() {
      await Promise.all([alone.close(), together.close()])
    },
  }
}

function* andTheRest(open: readonly OpenTask[], given: Iterator<Task>): Generator<Task, void> {
  for (const { task } of open) yield task
  for (let next = given.next(); next.done !== true; next = given.next()) yield next.value
}
