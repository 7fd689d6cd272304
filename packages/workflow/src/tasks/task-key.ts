import { canonicalJson } from './canonical-json.ts'
import { type Digest, digestOf } from './digest.ts'
import type { Task } from './task.ts'

/** What a task is remembered by: equal for equal tasks, and for no others. */
export function taskKey(task: Task): Digest {
  const { stage, version, config, inputs, params } = task
  return digestOf(canonicalJson({ stage, version, config, inputs, params }))
}
