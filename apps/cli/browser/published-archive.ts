import { execFile, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

/** The command as people run it: built, in a process of its own. */
export const command: string = fileURLToPath(new URL('../bin/fonds.js', import.meta.url))

/** An archive that was built and is served. Plain data: it reaches the test workers. */
export interface PublishedArchive {
  /** Ends in `/`. */
  readonly url: string
  /** Where its files are. */
  readonly folder: string
}

/** Builds are short; this is for a machine that is busy with eight other things. */
const BUILD_TIMEOUT_MS = 300_000

/**
 * Builds an archive with the command into a new temporary folder, and serves it with the command.
 *
 * @returns the archive, and how to stop serving it and take it away.
 */
export async function publishArchive(
  ...args: readonly string[]
): Promise<{ archive: PublishedArchive; remove: () => Promise<void> }> {
  const base = await mkdtemp(join(tmpdir(), 'fonds-archive-'))
  const folder = join(base, 'archive')
  await build([...args, '--out', folder])
  const server = spawn(process.execPath, [command, 'serve', folder, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    createInterface(server.stdout).once('line', resolve)
    server.once('exit', (code) => reject(new Error(`fonds serve ended with ${code}`)))
  })
  return {
    archive: { url, folder },
    remove: async () => {
      server.kill('SIGINT')
      await rm(base, { recursive: true, force: true })
    },
  }
}

/** Exit code 1 is a build too: the dumps of an archive may be damaged, and are named. */
async function build(args: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)(process.execPath, [command, 'build', ...args], {
      timeout: BUILD_TIMEOUT_MS,
      maxBuffer: 2 ** 26,
    })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 1)) throw error
  }
}
