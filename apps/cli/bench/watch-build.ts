import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { BYTES_A_MEGABYTE } from './megabyte.ts'
import { type PeakMemory, peakMemory } from './peak-memory.ts'
import { childrenSeconds } from './stopwatch.ts'
import { tableRow } from './table-row.ts'

/** How a build is done. */
export interface OnceOptions {
  readonly jobs: number
  readonly fullText: boolean
}

/**
 * One build in a process of its own, in which nothing else is. Each stage is said as it ends: the clock, CPU seconds with those of
 * other processes that have ended, and the most that the process itself has held so far, by the system's own account.
 *
 * @throws Error when it fails.
 */
export async function watchBuild(
  corpus: string,
  archive: string,
  { jobs, fullText }: OnceOptions,
  say: (line: string) => void,
): Promise<PeakMemory> {
  const script = fileURLToPath(new URL('build-once.mjs', import.meta.url))
  const child = spawn(process.execPath, [script, corpus, archive, `${jobs}`, `${fullText}`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const exit = once(child, 'exit')
  const memory = peakMemory(child.pid ?? 0)
  const began = performance.now()
  let last = { at: began, cpu: 0 }
  let others = 0
  let own = 0
  for await (const line of createInterface({ input: child.stdout })) {
    const told: unknown = JSON.parse(line)
    if (!isTold(told)) throw new TypeError('Unexpected line of a build')
    // It may have ended since it said so.
    others = Math.max(others, childrenSeconds(String(child.pid)))
    const now = { at: performance.now(), cpu: told.cpu + others }
    own = told.held
    say(rowOf(told.stage, now.at - last.at, now.cpu - last.cpu, own))
    last = now
  }
  await exit
  const { peak } = memory.stop()
  if (child.exitCode !== 0) throw new Error(`The build ended with ${child.exitCode}`)
  say(rowOf('all', last.at - began, last.cpu, own))
  return { peak, own }
}

function rowOf(name: string, milliseconds: number, cpu: number, held: number): string {
  const figures = [milliseconds / 1000, cpu].map((seconds) => seconds.toFixed(2))
  return tableRow([name, ...figures, (held / BYTES_A_MEGABYTE).toFixed(0)])
}

/** What `build-once.mjs` says of a stage. */
interface Told {
  readonly stage: string
  readonly cpu: number
  /** Bytes. */
  readonly held: number
}

function isTold(value: unknown): value is Told {
  return typeof value === 'object' && value !== null && 'stage' in value && 'held' in value
}
