import { asStored } from '../store/as-stored.ts'
import type { Digest } from '../tasks/digest.ts'
import type { Task, TaskResult } from '../tasks/task.ts'
import type { StageContext, StageHandler } from './stage-handler.ts'

/**
 * Does a task and leaves its receipt.
 *
 * @throws whatever the handler throws; then there is no receipt.
 */
export async function performTask<Environment>(
  task: Task,
  key: Digest,
  handler: StageHandler<Environment>,
  context: StageContext<Environment>,
): Promise<TaskResult> {
  const result = asStored(await handler(task, context))
  await context.store.putReceipt({ stage: task.stage, key, ...result })
  return result
}
