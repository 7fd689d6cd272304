import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { type PeakMemory, peakMemory } from './peak-memory.ts'

/** A script of this folder. */
export type Script = 'measure.ts' | 'measure-reading.ts' | 'measure-real.ts'

/**
 * Runs a script in a process of its own, and gives what it prints: so the memory is that of what it measures and of the
 * processes that it starts (`peak`), or of its own process alone (`own`), in bytes.
 *
 * @throws Error when the script fails.
 */
export async function inProcess(
  script: Script,
  args: readonly string[],
): Promise<{ readonly output: string } & PeakMemory> {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', path, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const memory = peakMemory(child.pid ?? 0)
  const [output] = await Promise.all([text(child.stdout), once(child, 'exit')])
  const peaks = memory.stop()
  if (child.exitCode !== 0) throw new Error(`${args.join(' ')} ended with ${child.exitCode}`)
  return { output, ...peaks }
}
