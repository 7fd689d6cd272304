import { sortKeys } from '../tasks/sort-keys.ts'
import type { TaskResult } from '../tasks/task.ts'

/** A result as it comes back from a receipt, to the order of its keys: nobody can tell whether it was made or found. */
export function asStored({ outputs, facts }: TaskResult): TaskResult {
  return { outputs: sortKeys(outputs), facts: sortKeys(facts) }
}
