import type { Digest, Task } from '@fonds/workflow'

/**
 * The digest that a task was given under a name.
 *
 * @throws TypeError when it was given none.
 */
export function inputOf(task: Task, name: string): Digest {
  const digest = task.inputs[name]
  if (digest === undefined) throw new TypeError(`Unexpected task without input \`${name}\``)
  return digest
}
