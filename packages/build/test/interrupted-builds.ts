import { type ChildProcess, fork } from 'node:child_process'
import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { archiveDigests } from './archive-digests.ts'
import { buildFiles } from './build-files.ts'
import { type DisturbedBuild, disturbBuild } from './disturb-build.ts'
import { writeFiles } from './write-files.ts'

/** Small, and in one language: it is built a hundred times. */
const dumps = {
  'bridge.txt':
    'The bridge is open\n\nThe old bridge was opened again on Monday, the mayor said.\n',
  'market.txt': 'A market for everyone\n\nFrom May on the market will stand on the square.\n',
}

/** A build that can be interrupted again and again, each time in a folder of its own. */
export interface InterruptedBuilds {
  /** Digests of the files of the archive that stands before. */
  readonly before: Record<string, string>
  /** Of the archive that the build makes. */
  readonly after: Record<string, string>
  /** Of a build that nothing happened to. */
  readonly calls: DisturbedBuild['calls']
  /** A folder with the archive from before and the dumps of the one to come. */
  readonly fresh: (name: string) => string
  /** Runs the build of a folder again; yields the tasks that were left to do. */
  readonly finish: (root: string) => Promise<number>
  readonly close: () => void
}

export async function interruptedBuilds(): Promise<InterruptedBuilds> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'fonds-interrupted-')))
  const base = join(root, 'base')
  await buildFiles(base, { 'a.txt': 'The text before.\n' })
  rmSync(join(base, '.fonds'), { recursive: true })
  rmSync(join(base, 'dumps'), { recursive: true })
  writeFiles(join(base, 'dumps/pages'), dumps)
  const fresh = (name: string): string => {
    cpSync(base, join(root, name), { recursive: true })
    return join(root, name)
  }
  const undisturbed = fresh('undisturbed')
  const { calls } = await disturbBuild(undisturbed, 0)
  const finisher = fork(fileURLToPath(new URL('finish-builds.mjs', import.meta.url)), {
    execArgv: [],
  })
  return {
    before: archiveDigests(join(base, 'archive')),
    after: archiveDigests(join(undisturbed, 'archive')),
    calls,
    fresh,
    finish: (folder) => finish(finisher, folder),
    close: () => {
      finisher.kill()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

function finish(finisher: ChildProcess, folder: string): Promise<number> {
  const out = join(folder, 'archive')
  return new Promise((resolve, reject) => {
    const leave = (): void => reject(new Error('The process that builds again is gone'))
    const hear = (message: unknown): void => {
      if (!isAnswer(message) || message.out !== out) return
      finisher.off('message', hear)
      finisher.off('exit', leave)
      if (message.tasks === undefined) reject(new Error(message.error))
      else resolve(message.tasks.done)
    }
    finisher.on('message', hear)
    finisher.on('exit', leave)
    finisher.send({ dumps: join(folder, 'dumps/pages'), out })
  })
}

interface Answer {
  readonly out: string
  readonly tasks?: { readonly done: number }
  readonly error?: string
}

function isAnswer(message: unknown): message is Answer {
  return typeof message === 'object' && message !== null && 'out' in message
}
