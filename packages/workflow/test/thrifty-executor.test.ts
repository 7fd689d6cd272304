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
  readonly run: (names: string) => Promise<number>
} {
  const store = createMemoryStore()
  const done: string[] = []
  const executor = createThriftyExecutor({
    store,
    alone: noting('alone', store, done),
    together: noting('together', store, done),
    worth: 3,
  })
  const run = async (names: string): Promise<number> => {
    let events = 0
    const { signal } = new AbortController()
    for await (const _ of executor.run(Array.from(names, toTask), signal)) events += 1
    return events
  }
  return { done, run }
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
