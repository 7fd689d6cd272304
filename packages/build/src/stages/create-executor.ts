import {
  createInlineExecutor,
  createWorkerExecutor,
  type Executor,
  type Store,
} from '@fonds/workflow'
import { extname } from 'node:path'
import type { Environment } from './environment.ts'
import { stageHandlers } from './stage-handlers.ts'

/** What does the tasks of a build: this thread where one at a time is asked for, else as many workers. */
export function createExecutor(
  jobs: number,
  store: Store,
  storeFolder: string,
  environment: Environment,
): Executor {
  if (jobs === 1) return createInlineExecutor({ store, handlers: stageHandlers, environment })
  const handlers = new URL(`./stage-handlers${extname(import.meta.url)}`, import.meta.url)
  return createWorkerExecutor({ storeFolder, handlers, environment, workers: jobs })
}
