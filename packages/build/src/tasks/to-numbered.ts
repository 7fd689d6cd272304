import type { Digest, Task } from '@fonds/workflow'

/** Names digests `<name>-0`, `<name>-1` …; `numberedOf` finds them again. */
export function toNumbered(name: string, digests: readonly Digest[]): Task['inputs'] {
  return Object.fromEntries(digests.map((digest, index) => [`${name}-${index}`, digest]))
}
