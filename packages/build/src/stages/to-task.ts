import { canonicalJson, digestOf, type Json, type Task } from '@fonds/workflow'
import { codeVersion } from '../code-version.ts'
import type { TaskStage } from '../tasks/task-stage.ts'

/** What a task is asked, besides what its stage says of all. */
interface Asked {
  readonly inputs: Task['inputs']
  /** Default: null. */
  readonly params?: Json
  /** The part of the configuration that its result depends on; default: none. */
  readonly config?: Json
}

/** A task of a stage, to be done by the code as it is now. */
export function toTask(stage: TaskStage, { inputs, params = null, config }: Asked): Task {
  return {
    stage,
    version: codeVersion(stage),
    config: digestOf(config === undefined ? '' : canonicalJson(config)),
    inputs,
    params,
  }
}
