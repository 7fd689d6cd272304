import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Measurement } from './measurement.ts'
import { BYTES_A_MEGABYTE } from './megabyte.ts'
import { type PeakMemory, peakMemory } from './peak-memory.ts'
import { childrenSeconds } from './stopwatch.ts'
import { tableRow } from './table-row.ts'

const MILLISECONDS_A_SECOND = 1000

/** How a build is done. */
export interface OnceOptions {
  readonly jobs: number
  readonly fullText: boolean
}

/** What a build cost. */
export interface WatchedBuild extends PeakMemory {
  /** Its stages, and all of it. */
  readonly measured: readonly Measurement[]
}

/**
 * One build in a process of its own, in which nothing else is. Each stage is said as it ends: the clock, CPU seconds with those of
 * other processes that have ended, and the most that the process itself has held so far, by the system's own account.
 *
 * @throws Error when it fails.
 */
export async function watchBuild(
  corpus: string,
  documents: number,
  archive: string,
  { jobs, fullText }: OnceOptions,
  say: (line: string) => void,
): Promise<WatchedBuild> {
  const name = fullText ? 'with search' : 'without search'
  const measured: Measurement[] = []
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
    const stage = toMeasurement(
      `  ${told.stage} ${name}`,
      documents,
      now.at - last.at,
      now.cpu - last.cpu,
    )
    measured.push(stage)
    say(rowOf(stage, own))
    last = now
  }
  await exit
  const { peak } = memory.stop()
  if (child.exitCode !== 0) throw new Error(`The build ended with ${child.exitCode}`)
  const all = toMeasurement(`build ${name}`, documents, last.at - began, last.cpu)
  say(rowOf(all, own))
  return { measured: [...measured, all], peak, own }
}

function toMeasurement(
  step: string,
  documents: number,
  milliseconds: number,
  cpu: number,
): Measurement {
  return { step, documents, spent: { wall: milliseconds / MILLISECONDS_A_SECOND, cpu } }
}

function rowOf({ step, documents, spent: { wall, cpu } }: Measurement, held: number): string {
  const megabytes = (held / BYTES_A_MEGABYTE).toFixed(0)
  return tableRow([step, wall.toFixed(2), cpu.toFixed(2), (documents / wall).toFixed(0), megabytes])
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
