import { asStored } from '../store/as-stored.ts'
import type { Store } from '../store/store.ts'
import type { TaskResult } from '../tasks/task.ts'

/** What a task gave earlier; null when it was not done. A receipt counts only as long as everything it names is still there. */
export async function findResult(
  store: Store,
  stage: string,
  key: string,
): Promise<TaskResult | null> {
  const receipt = await store.getReceipt(stage, key)
  if (receipt === null) return null
  for (const digest of Object.values(receipt.outputs))
    if (!(await store.hasObject(digest))) return null
  return asStored(receipt)
}
