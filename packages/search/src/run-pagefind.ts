import { execFile } from 'node:child_process'
import { pagefindBinary } from './pagefind-binary.ts'
import { refusedBy } from './refused-by.ts'
import { SearchError } from './search-error.ts'

export interface PagefindRun {
  /** Name of the bundle, for messages. */
  readonly bundle: string
  /** The folder of staged pages. */
  readonly site: string
  /** The folder to write. */
  readonly out: string
  readonly signal: AbortSignal | undefined
}

/** What Pagefind may say on failure, in bytes; more is cut off. */
const MOST_OUTPUT = 1_000_000

/**
 * Has Pagefind index a folder, in a process of its own.
 *
 * @throws SearchError when it fails or is killed; the signal's reason when it is aborted.
 */
export async function runPagefind(run: PagefindRun): Promise<void> {
  const { bundle, site, out, signal } = run
  signal?.throwIfAborted()
  // Settings from the surroundings (PAGEFIND_…, pagefind.yml) would change what is written.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith('PAGEFIND_')),
  )
  const options = { cwd: site, env, maxBuffer: MOST_OUTPUT, windowsHide: true }
  await new Promise<void>((resolve, reject) => {
    execFile(
      pagefindBinary(),
      ['--site', site, '--output-path', out, '--silent'],
      signal === undefined ? options : { ...options, signal },
      (error, stdout, stderr) => {
        if (error === null) resolve()
        else if (signal?.aborted === true) reject(signal.reason)
        else reject(failure(bundle, error.signal ?? null, `${stderr}\n${stdout}`, error))
      },
    )
  })
}

function failure(
  bundle: string,
  signal: NodeJS.Signals | null,
  output: string,
  cause: Error,
): SearchError {
  const code = refusedBy(output)
  if (code !== null) {
    const message = `${code}: the search bundle \`${bundle}\` could not be written`
    return new SearchError(message, { cause, code })
  }
  const said = output.trim().split('\n')[0] ?? ''
  const how =
    signal === null
      ? `failed: ${said === '' ? cause.message : said}`
      : `was stopped by ${signal}${signal === 'SIGKILL' ? '; the machine may have run out of memory' : ''}`
  return new SearchError(`Indexing the search bundle \`${bundle}\` ${how}`, { cause })
}
