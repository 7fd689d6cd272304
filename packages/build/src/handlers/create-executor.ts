import {
  createInlineExecutor,
  createThriftyExecutor,
  createWorkerExecutor,
  type Executor,
  type Store,
} from '@fonds/workflow'
import { extname } from 'node:path'
import type { Environment } from './environment.ts'
import { stageHandlers } from './stage-handlers.ts'

/**
 * Tasks of a stage from which workers are worth their start: it takes 0.8 s of a core, and a task of a shard about as
 * long. Chosen: what one changed dump makes anew is less.
 */
const WORTH_WORKERS = 8

/** How many tasks are done at a time. */
export interface Jobs {
  /** 1: in this thread. */
  readonly most: number
  /** True where few tasks may be done in this thread, whatever is the most. */
  readonly thrifty: boolean
}

/** What does the tasks of a build: this thread, or workers. */
export function createExecutor(
  { most, thrifty }: Jobs,
  store: Store,
  storeFolder: string,
  environment: Environment,
): Executor {
  const alone = createInlineExecutor({ store, handlers: stageHandlers, environment })
  if (most === 1) return alone
  const handlers = new URL(`./stage-handlers${extname(import.meta.url)}`, import.meta.url)
  const together = createWorkerExecutor({ storeFolder, handlers, environment, workers: most })
  return thrifty
    ? createThriftyExecutor({ store, alone, together, worth: WORTH_WORKERS })
    : together
}
