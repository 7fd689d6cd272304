import type { Digest } from './digest.ts'
import type { Json } from './json.ts'

/**
 * A piece of deterministic work, as plain data. The same task gives the same result on every machine;
 * where things lie on this one is the executor's environment and never part of a task.
 */
export interface Task {
  /** Names the handler. */
  readonly stage: string
  /** Of the code that does the work: whatever could change the result and is not in the other fields. */
  readonly version: string
  /** Of the part of the configuration that the stage reads. */
  readonly config: Digest
  /** What the work reads, by the handler's own names. */
  readonly inputs: Readonly<Record<string, Digest>>
  readonly params: Json
}

/** What a task gave. */
export interface TaskResult {
  /** Objects in the store, by the handler's own names. */
  readonly outputs: Readonly<Record<string, Digest>>
  /** Small things the planner wants to know. */
  readonly facts: Json
}
