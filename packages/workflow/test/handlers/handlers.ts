import type { StageHandlers } from '@fonds/workflow'
import { existsSync, writeFileSync } from 'node:fs'
import { threadId } from 'node:worker_threads'

/** A file that a worker leaves before it dies, so that the next one lives. */
interface Environment {
  readonly scar: string
}

const textOf = ({ params }: { readonly params: unknown }): string =>
  typeof params === 'string' ? params : ''

export const stageHandlers: StageHandlers<Environment> = {
  async greet(task, { store }) {
    const digest = await store.putObject(Buffer.from(`Hello ${textOf(task)}`))
    return { outputs: { text: digest }, facts: textOf(task).length }
  },
  tell: () => Promise.resolve({ outputs: {}, facts: threadId }),
  fail: () => Promise.reject(Object.assign(new Error('No space'), { code: 'ENOSPC' })),
  wait: () => new Promise(() => undefined),
  exit: () => process.exit(3),
  stumble(_, { environment }) {
    if (!existsSync(environment.scar)) {
      writeFileSync(environment.scar, '')
      process.exit(3)
    }
    return Promise.resolve({ outputs: {}, facts: 'up again' })
  },
}
