import type { Executor, TaskEvent } from './executor.ts'
import { sortKeys } from './sort-keys.ts'
import type { StageContext, StageHandler, StageHandlers } from './stage-handler.ts'
import type { Store } from './store.ts'
import type { Task, TaskResult } from './task.ts'
import { taskKey } from './task-key.ts'

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
      for (const [index, task] of tasks.entries()) {
        signal.throwIfAborted()
        yield await settle(index, task, handlers[task.stage], context)
      }
    },
  }
}

async function settle<Environment>(
  index: number,
  task: Task,
  handler: StageHandler<Environment> | undefined,
  context: StageContext<Environment>,
): Promise<TaskEvent> {
  if (handler === undefined)
    throw new TypeError(`Unexpected stage \`${task.stage}\`, expected one that has a handler`)
  const { store, signal } = context
  const key = taskKey(task)
  const earlier = await findResult(store, task.stage, key)
  if (earlier !== null) return { type: 'done', index, key, reused: true, result: earlier }
  try {
    const result = asStored(await handler(task, context))
    await store.putReceipt({ stage: task.stage, key, ...result })
    return { type: 'done', index, key, reused: false, result }
  } catch (cause) {
    signal.throwIfAborted()
    const error = cause instanceof Error ? cause : new Error(String(cause))
    return { type: 'failed', index, key, error }
  }
}

/** A result as it comes back from a receipt, to the order of its keys: nobody can tell whether it was made or found. */
function asStored({ outputs, facts }: TaskResult): TaskResult {
  return { outputs: sortKeys(outputs), facts: sortKeys(facts) }
}

/** A receipt counts only as long as everything it names is still there. */
async function findResult(store: Store, stage: string, key: string): Promise<TaskResult | null> {
  const receipt = await store.getReceipt(stage, key)
  if (receipt === null) return null
  for (const digest of Object.values(receipt.outputs))
    if (!(await store.hasObject(digest))) return null
  return asStored(receipt)
}
