import { workerData } from 'piscina'
import { createFileStore } from '../store/create-file-store.ts'
import type { Digest } from '../tasks/digest.ts'
import type { Task } from '../tasks/task.ts'
import { handlerOf } from './handler-of.ts'
import { performTask } from './perform-task.ts'
import type { StageContext } from './stage-handler.ts'
import { isStageHandlers } from './stage-handlers.guard.ts'
import { toPlainError } from './to-plain-error.ts'
import type { WorkerOutcome } from './worker-outcome.ts'
import { isWorkerSetup } from './worker-setup.guard.ts'

const setup: unknown = workerData
if (!isWorkerSetup(setup)) throw new TypeError('Unexpected setup of a worker')
const { stageHandlers }: Readonly<Record<string, unknown>> = await import(setup.handlers)
if (!isStageHandlers(stageHandlers))
  throw new TypeError(`Unexpected module ${setup.handlers}, expected it to export stageHandlers`)
const handlers = stageHandlers

const context: StageContext<unknown> = {
  store: createFileStore(setup.store),
  environment: setup.environment,
  // Whoever aborts ends the thread.
  signal: new AbortController().signal,
}

/** What a thread of a worker executor does: one task at a time, with a store of its own over the common folder. */
export default async function work({
  task,
  key,
}: {
  readonly task: Task
  readonly key: Digest
}): Promise<WorkerOutcome> {
  try {
    return { result: await performTask(task, key, handlerOf(task.stage, handlers), context) }
  } catch (cause) {
    return { error: toPlainError(cause) }
  }
}
