import {
  createInlineExecutor,
  createThriftyExecutor,
  createWorkerExecutor,
  type Executor,
  type Store,
} from '@fonds/workflow'
import { extname } from 'node:path'
import { worthOfJobs } from '../plan/worth-of-jobs.ts'
import type { Environment } from './environment.ts'
import { stageHandlers } from './stage-handlers.ts'

/**
 * Tasks of a stage from which workers are worth their start: it takes 0.8 s of a core, and a task of a shard about as
 * long. Chosen: what one changed dump makes anew is less.
 */
const WORTH_WORKERS = 8

/** What an executor works with. */
interface ExecutorOptions {
  /** Tasks done at a time, 1: in this thread; null: what is worth it, and few tasks in this thread whatever that is. */
  readonly jobs: number | null
  /** Of all dumps, as stored. */
  readonly bytes: number
  readonly store: Store
  readonly storeFolder: string
  readonly environment: Environment
}

/** What does the tasks of a build: this thread, or workers. */
export function createExecutor(options: ExecutorOptions): Executor {
  const { jobs, bytes, store, storeFolder, environment } = options
  const workers = jobs ?? worthOfJobs(bytes)
  const alone = createInlineExecutor({ store, handlers: stageHandlers, environment })
  if (workers === 1) return alone
  const handlers = new URL(`./stage-handlers${extname(import.meta.url)}`, import.meta.url)
  const together = createWorkerExecutor({ storeFolder, handlers, environment, workers })
  return jobs === null
    ? createThriftyExecutor({ store, alone, together, worth: WORTH_WORKERS })
    : together
}
