import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const script = fileURLToPath(new URL('disturbed-build.mjs', import.meta.url))
const dyingWorkers = new URL('dying-workers.mjs', import.meta.url).href

/** What may happen to a build. */
export type Disturbance = 'kill' | 'full' | 'hold'

/** How a build ended that something happened to. */
export interface DisturbedBuild {
  /** By SIGKILL. */
  readonly killed: boolean
  /** The calls that changed what is on the disk: the stage, and the function of `node:fs`. */
  readonly calls: readonly (readonly [stage: string, name: string])[]
  readonly error: { readonly name: string; readonly message: string; readonly hint: string } | null
}

/** Builds `<root>/dumps/pages` into `<root>/archive`; something happens before a call, 1 being the first, 0 none. */
export function disturbBuild(
  root: string,
  call: number,
  event: Disturbance = 'kill',
): Promise<DisturbedBuild> {
  return run([], root, [String(call), event, '1'], {})
}

/** The same with two workers, of which one or all die of a task of `transform`. */
export function buildWithDyingWorkers(
  root: string,
  dying: 'once' | 'always',
): Promise<DisturbedBuild> {
  const env = { DYING: dying, SCAR: join(root, 'scar') }
  return run(['--import', dyingWorkers], root, ['0', 'kill', '2'], env)
}

function run(
  flags: readonly string[],
  root: string,
  values: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<DisturbedBuild> {
  const folders = [join(root, 'dumps/pages'), join(root, 'archive')]
  const options = { maxBuffer: 1 << 24, env: { ...process.env, ...env } }
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [...flags, script, ...folders, ...values],
      options,
      (error, stdout, stderr) => {
        if (error === null) resolve({ killed: false, ...JSON.parse(stdout) })
        else if (error.signal === 'SIGKILL') resolve({ killed: true, calls: [], error: null })
        else reject(new Error(stderr, { cause: error }))
      },
    )
  })
}
