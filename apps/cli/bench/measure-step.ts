import { inProcess } from './in-process.ts'
import type { Measurement } from './measurement.ts'
import { BYTES_A_MEGABYTE } from './megabyte.ts'
import { tableRow } from './table-row.ts'

/**
 * Runs one step in a process of its own and says its rows; the peak is that of it with all that it starts. One that fails is
 * said, and the rest goes on.
 */
export async function measureStep(
  step: string,
  corpus: string,
  archive: string,
  say: (line: string) => void,
): Promise<readonly Measurement[]> {
  try {
    const { output, peak } = await inProcess('measure.ts', [step, corpus, archive])
    const result: Measurement[] = JSON.parse(output)
    const megabytes = peak / BYTES_A_MEGABYTE
    if (result.length === 0) say(tableRow([step, 'not installed: skipped']))
    for (const [index, { step: name, documents: done, spent }] of result.entries()) {
      const { wall, cpu } = spent
      const memory = index === result.length - 1 ? megabytes.toFixed(0) : ''
      const rate = (done / wall).toFixed(0)
      say(tableRow([name, wall.toFixed(2), cpu.toFixed(2), rate, memory]))
    }
    return result
  } catch (error) {
    process.exitCode = 1
    say(tableRow([step, `failed: ${String(error)}`]))
    return []
  }
}
