import {
  createInlineExecutor,
  createMemoryStore,
  createThriftyExecutor,
  type Executor,
  type Store,
  type Task,
} from '@fonds/workflow'
import { expect, it } from 'vitest'

const toTask = (name: string): Task => ({
  stage: 'note',
  version: '1',
  config: '',
  inputs: {},
  params: name,
})

function createWorld(): {
  readonly done: string[]
  /** Keys of the receipts that were looked for. */
  readonly asked: string[]
  readonly run: (names: string) => Promise<number>
  /** What was told of each task, in the order in which it was told. */
  readonly events: (names: string) => Promise<readonly string[]>
} {
  const memory = createMemoryStore()
  const asked: string[] = []
  const store: Store = {
    ...memory,
    getReceipt: (stage, key) => {
      asked.push(key)
      return memory.getReceipt(stage, key)
    },
  }
  const done: string[] = []
  const executor = createThriftyExecutor({
    store,
    alone: noting('alone', store, done),
    together: noting('together', store, done),
    worth: 3,
  })
  const events = async (names: string): Promise<readonly string[]> => {
    const told: string[] = []
    const { signal } = new AbortController()
    for await (const event of executor.run(Array.from(names, toTask), signal)) {
      const reused = event.type === 'done' && event.reused ? ', reused' : ''
      told.push(`${names[event.index] ?? 'unknown'} at ${event.index}${reused}`)
    }
    return told
  }
  const run = async (names: string): Promise<number> => (await events(names)).length
  return { done, asked, run, events }
}

function noting(who: string, store: Store, done: string[]): Executor {
  return createInlineExecutor({
    store,
    environment: null,
    handlers: {
      note: ({ params }) => {
        done.push(`${who} ${typeof params === 'string' ? params : ''}`)
        return Promise.resolve({ outputs: {}, facts: null })
      },
    },
  })
}

it('should leave a few tasks to one, and count those alone that have no receipt', async () => {
  const { run, done } = createWorld()
  expect(await run('ab')).toBe(2)
  expect(await run('abcd')).toBe(4)
  expect(done).toEqual(['alone a', 'alone b', 'alone c', 'alone d'])
})

it('should leave many to the other, and all that come after', async () => {
  const { run, done } = createWorld()
  await run('abc')
  await run('d')
  expect(done).toEqual(['together a', 'together b', 'together c', 'together d'])
})

it('should tell of each task by its place in the list, whoever has done it', async () => {
  const { events } = createWorld()
  await events('bd')
  expect(await events('abcde')).toEqual([
    'b at 1, reused',
    'd at 3, reused',
    'a at 0',
    'c at 2',
    'e at 4',
  ])
})

it('should look for each receipt once, and again only where there was none', async () => {
  const { run, asked } = createWorld()
  await run('ab')
  asked.length = 0
  await run('abc')
  expect(asked).toHaveLength(4)
  expect(new Set(asked).size).toBe(3)
})
