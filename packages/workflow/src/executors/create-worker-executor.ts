import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { createFileStore } from '../store/create-file-store.ts'
import type { Digest } from '../tasks/digest.ts'
import { taskKey } from '../tasks/task-key.ts'
import type { Task } from '../tasks/task.ts'
import type { Executor, TaskEvent } from './executor.ts'
import { findResult } from './find-result.ts'
import { fromPlainError } from './from-plain-error.ts'
import { WorkerDeath } from './worker-death.ts'
import type { WorkerOutcome } from './worker-outcome.ts'
import type { WorkerSetup } from './worker-setup.ts'

/** Times that a task is tried whose worker dies: once more may help where memory was short, a third time does not. Chosen. */
const MOST_TRIES = 2

/** Tasks that wait for each worker, so that none is idle. Chosen, not measured. */
const AHEAD = 1

export interface WorkerExecutorOptions<Environment> {
  /** The folder of a file store. Each worker opens it for itself. */
  readonly storeFolder: string
  /** The module that exports `stageHandlers`; each worker loads it for itself. */
  readonly handlers: URL
  /** Plain data: each worker gets a copy. */
  readonly environment: Environment
  /** Threads, from 1 on. */
  readonly workers: number
}

/**
 * An executor that does tasks in threads. They start with the first task that has no receipt. A worker that dies fails
 * its task alone, which is tried again before it is given up.
 *
 * `run` throws what keeps a worker from starting: a module of handlers that is not there, or is none.
 */
export function createWorkerExecutor<Environment>(
  options: WorkerExecutorOptions<Environment>,
): Executor {
  const { storeFolder, handlers, environment, workers } = options
  const store = createFileStore(storeFolder)
  const most = workers * (1 + AHEAD)
  const setup: WorkerSetup = { store: storeFolder, handlers: handlers.href, environment }
  const pool = new Piscina<{ readonly task: Task; readonly key: Digest }, WorkerOutcome>({
    filename: fileURLToPath(new URL(`./worker${extname(import.meta.url)}`, import.meta.url)),
    minThreads: 0,
    maxThreads: workers,
    idleTimeout: Infinity,
    // Stages start processes of their own, whose answers a waiting thread must be able to hear.
    atomics: 'disabled',
    workerData: setup,
  })
  // A worker that cannot even start is no task's fault, and another would fare no better.
  const broken = new Promise<never>((_, reject) => pool.once('error', reject))
  broken.catch(() => undefined)

  const perform = async (
    index: number,
    task: Task,
    key: Digest,
    signal: AbortSignal,
  ): Promise<TaskEvent> => {
    let death = ''
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      try {
        const outcome = await pool.run({ task, key }, { signal })
        return 'error' in outcome
          ? { type: 'failed', index, key, task, error: fromPlainError(outcome.error) }
          : { type: 'done', index, key, reused: false, result: outcome.result }
      } catch (cause) {
        signal.throwIfAborted()
        death = cause instanceof Error ? cause.message : String(cause)
      }
    }
    const error = new WorkerDeath(`Its worker died ${MOST_TRIES} times: ${death}`)
    return { type: 'failed', index, key, task, error }
  }

  return {
    async *run(tasks, signal) {
      const underWay = new Map<number, Promise<TaskEvent>>()
      const next = async (): Promise<TaskEvent> => {
        const event = await Promise.race([...underWay.values(), broken])
        underWay.delete(event.index)
        return event
      }
      let index = -1
      for (const task of tasks) {
        signal.throwIfAborted()
        index += 1
        const key = taskKey(task)
        const earlier = await findResult(store, task.stage, key)
        if (earlier !== null) {
          yield { type: 'done', index, key, reused: true, result: earlier }
          continue
        }
        const event = perform(index, task, key, signal)
        // Whoever waits hears of the first that fails; the others are not for nobody to catch.
        event.catch(() => undefined)
        underWay.set(index, event)
        if (underWay.size >= most) yield await next()
      }
      while (underWay.size > 0) yield await next()
    },
    close: () => pool.destroy(),
  }
}
