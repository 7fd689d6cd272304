import {
  createFileStore,
  createInlineExecutor,
  createWorkerExecutor,
  type Executor,
  type Task,
  type TaskEvent,
} from '@fonds/workflow'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { stageHandlers } from './handlers/handlers.ts'
import { scratchFolder } from './scratch-folder.ts'

const open: Executor[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((executor) => executor.close()))
})

function inWorkers(folder: string, workers: number, module = 'handlers.ts'): Executor {
  const executor = createWorkerExecutor({
    storeFolder: folder,
    handlers: new URL(`handlers/${module}`, import.meta.url),
    environment: { scar: join(folder, 'scar') },
    workers,
  })
  open.push(executor)
  return executor
}

const toTask = (stage: string, params: string): Task => ({
  stage,
  version: '1',
  config: '',
  inputs: {},
  params,
})

async function run(
  executor: Executor,
  tasks: readonly Task[],
  signal = new AbortController().signal,
): Promise<TaskEvent[]> {
  const events: TaskEvent[] = []
  for await (const event of executor.run(tasks, signal)) events.push(event)
  return events.toSorted((a, b) => a.index - b.index)
}

const names = Array.from({ length: 20 }, (_, at) => `number ${at}`)

it('should give what one thread gives, with any number of workers', async () => {
  const tasks = names.map((name) => toTask('greet', name))
  const inline = createInlineExecutor({
    store: createFileStore(scratchFolder()),
    handlers: stageHandlers,
    environment: { scar: '' },
  })
  const expected = await run(inline, tasks)
  expect(expected).toHaveLength(20)
  expect(await run(inWorkers(scratchFolder(), 1), tasks)).toEqual(expected)
  expect(await run(inWorkers(scratchFolder(), 3), tasks)).toEqual(expected)
})

it('should work in threads of their own, and start none for what was done', async () => {
  const folder = scratchFolder()
  const tasks = names.map((name) => toTask('tell', name))
  const events = await run(inWorkers(folder, 2), tasks)
  const threads = new Set(events.map((event) => ('result' in event ? event.result.facts : null)))
  expect(threads.size).toBe(2)
  const again = await run(inWorkers(folder, 2), tasks)
  expect(again).toEqual(events.map((event) => ({ ...event, reused: true })))
})

it('should tell what failed, with the code of the error, and go on', async () => {
  const tasks = [toTask('fail', ''), toTask('greet', 'a'), toTask('sing', '')]
  const [failed, greeted, unknown] = await run(inWorkers(scratchFolder(), 1), tasks)
  expect(failed).toMatchObject({ type: 'failed', error: { message: 'No space', code: 'ENOSPC' } })
  expect(greeted).toMatchObject({ type: 'done' })
  expect(unknown).toMatchObject({ type: 'failed', error: { name: 'TypeError' } })
})

it('should try a task again whose worker dies', async () => {
  const tasks = [toTask('stumble', ''), toTask('greet', 'a')]
  const events = await run(inWorkers(scratchFolder(), 1), tasks)
  expect(events).toMatchObject([
    { type: 'done', reused: false, result: { facts: 'up again' } },
    { type: 'done' },
  ])
})

it('should give a task up whose worker dies again, and do the others', async () => {
  const tasks = [toTask('exit', ''), toTask('greet', 'a')]
  const [exited, greeted] = await run(inWorkers(scratchFolder(), 2), tasks)
  expect(exited).toMatchObject({
    type: 'failed',
    error: { message: expect.stringContaining('Its worker died 2 times') },
  })
  expect(greeted).toMatchObject({ type: 'done' })
})

it('should stop when it is told to, whatever its workers are at', async () => {
  const abort = new AbortController()
  const running = run(inWorkers(scratchFolder(), 1), [toTask('wait', '')], abort.signal)
  setTimeout(() => abort.abort(new Error('enough')), 200)
  await expect(running).rejects.toThrow('enough')
})

it('should say so when workers cannot start', async () => {
  const executor = inWorkers(scratchFolder(), 1, 'nowhere.ts')
  await expect(run(executor, [toTask('greet', '')])).rejects.toThrow('nowhere.ts')
})
