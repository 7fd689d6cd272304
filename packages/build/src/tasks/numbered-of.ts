import type { Digest, Task } from '@fonds/workflow'

/** The digests `<name>-0`, `<name>-1` … of a task's inputs or outputs, in that order. */
export function numberedOf(digests: Task['inputs'], name: string): readonly Digest[] {
  const found: Digest[] = []
  for (let index = 0; ; index++) {
    const digest = digests[`${name}-${index}`]
    if (digest === undefined) return found
    found.push(digest)
  }
}
