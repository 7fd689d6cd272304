import {
  createInlineExecutor,
  createMemoryStore,
  type StageHandlers,
  type Task,
  type TaskEvent,
  taskKey,
} from '@fonds/workflow'
import { expect, it } from 'vitest'

async function collect(events: AsyncIterable<TaskEvent>): Promise<TaskEvent[]> {
  const list: TaskEvent[] = []
  for await (const event of events) list.push(event)
  return list
}

interface Environment {
  readonly runs: string[]
}

const handlers: StageHandlers<Environment> = {
  async greet(task, { store, environment }) {
    const name = typeof task.params === 'string' ? task.params : ''
    environment.runs.push(name)
    if (name === 'broken') throw new RangeError('Unexpected name')
    const digest = await store.putObject(Buffer.from(`Hello ${name}`))
    return { outputs: { text: digest }, facts: { length: name.length, also: null } }
  },
}

const toTask = (name: string): Task => ({
  stage: 'greet',
  version: '1',
  config: '',
  inputs: {},
  params: name,
})

function createWorld(): {
  readonly runs: string[]
  readonly store: ReturnType<typeof createMemoryStore>
  readonly run: (names: readonly string[], signal?: AbortSignal) => Promise<TaskEvent[]>
} {
  const runs: string[] = []
  const store = createMemoryStore()
  const executor = createInlineExecutor({ store, handlers, environment: { runs } })
  return {
    runs,
    store,
    run: (names, signal = new AbortController().signal) =>
      collect(executor.run(names.map(toTask), signal)),
  }
}

it('should do each task and leave a receipt', async () => {
  const { run, runs, store } = createWorld()
  const events = await run(['a', 'b'])
  expect(runs).toEqual(['a', 'b'])
  expect(events.map(({ type, index }) => [type, index])).toEqual([
    ['done', 0],
    ['done', 1],
  ])
  expect(await store.getReceipt('greet', taskKey(toTask('a')))).toMatchObject({
    facts: { length: 1 },
  })
})

it('should not do again what was done, and give the very same result', async () => {
  const { run, runs } = createWorld()
  const [made] = await run(['a'])
  const [found] = await run(['a'])
  expect(runs).toEqual(['a'])
  expect(found).toEqual({ ...made, reused: true })
  expect(JSON.stringify({ ...found, reused: false })).toBe(JSON.stringify(made))
})

it('should do a task again when what it gave is gone', async () => {
  const { run, runs, store } = createWorld()
  await run(['a'])
  await store.prune(new Set())
  await store.putReceipt({
    stage: 'greet',
    key: taskKey(toTask('a')),
    outputs: { text: '0'.repeat(64) },
    facts: null,
  })
  await run(['a'])
  expect(runs).toEqual(['a', 'a'])
})

it('should go on after a task that fails, and leave it no receipt', async () => {
  const { run, runs, store } = createWorld()
  const events = await run(['a', 'broken', 'b'])
  expect(events.map(({ type }) => type)).toEqual(['done', 'failed', 'done'])
  expect(events[1]).toMatchObject({ index: 1, error: new RangeError('Unexpected name') })
  expect(await store.getReceipt('greet', taskKey(toTask('broken')))).toBeNull()
  await run(['broken'])
  expect(runs).toEqual(['a', 'broken', 'b', 'broken'])
})

it('should give the same results whatever the order of the tasks', async () => {
  const names = ['a', 'b', 'c']
  const results = async (list: readonly string[]): Promise<string[]> =>
    (await createWorld().run(list)).map((event) =>
      JSON.stringify([list[event.index], 'result' in event ? event.result : null]),
    )
  expect((await results(names.toReversed())).toSorted()).toEqual((await results(names)).toSorted())
})

it('should stop when it is told to', async () => {
  const { run, runs } = createWorld()
  await expect(run(['a'], AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
  expect(runs).toEqual([])
})

it('should refuse a stage without a handler', async () => {
  const executor = createInlineExecutor({
    store: createMemoryStore(),
    handlers,
    environment: { runs: [] },
  })
  const tasks = [{ ...toTask('a'), stage: 'sing' }]
  await expect(collect(executor.run(tasks, new AbortController().signal))).rejects.toThrow(
    'Unexpected stage `sing`',
  )
})
