import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { Measurement } from './measurement.ts'
import { peakMemory } from './peak-memory.ts'
import { writeCorpus } from './write-corpus.ts'

/** `npm run bench [-- 1000 10000]`: what a document costs, step by step, on generated corpora of these sizes. */
const sizes = process.argv.slice(2).map(Number)
const steps = ['ingest', 'transform', 'build', 'bare', 'pagefind'] as const
const BYTES_A_MEGABYTE = 2 ** 20

const say = (line: string): void => void process.stdout.write(`${line}\n`)

say(`${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, Node ${process.version}`)
say(
  `Load before the run: ${loadavg()[0]?.toFixed(1) ?? '?'} (above 0, others were at work too, and figures are upper bounds)`,
)
for (const size of sizes.length > 0 ? sizes : [1000, 10_000]) await bench(size)

async function bench(documents: number): Promise<void> {
  const base = await mkdtemp(join(tmpdir(), 'fonds-bench-'))
  try {
    const corpus = join(base, 'corpus')
    const bytes = await writeCorpus(corpus, documents)
    say(`\n${documents} documents, ${(bytes / BYTES_A_MEGABYTE).toFixed(1)} MB of text`)
    say(row(['step', 'seconds', 'CPU seconds', 'documents/s', 'peak MB']))
    for (const step of steps) {
      const { measurements, peak } = await inProcess(step, corpus, join(base, 'archive'))
      for (const [index, { step: name, documents: done, spent }] of measurements.entries()) {
        const memory = index === measurements.length - 1 ? (peak / BYTES_A_MEGABYTE).toFixed(0) : ''
        say(
          row([
            name,
            spent.wall.toFixed(2),
            spent.cpu.toFixed(2),
            (done / spent.wall).toFixed(0),
            memory,
          ]),
        )
      }
    }
  } finally {
    await rm(base, { recursive: true, force: true })
  }
}

/** Each step has a process of its own: memory is that of the step, and of the processes that it starts. */
async function inProcess(
  step: string,
  corpus: string,
  archive: string,
): Promise<{ measurements: Measurement[]; peak: number }> {
  const script = fileURLToPath(new URL('measure.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', script, step, corpus, archive], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const memory = peakMemory(child.pid ?? 0)
  const [output] = await Promise.all([text(child.stdout), once(child, 'exit')])
  const peak = memory.stop()
  if (child.exitCode !== 0) throw new Error(`${step} ended with ${child.exitCode}`)
  const measurements: Measurement[] = JSON.parse(output)
  return { measurements, peak }
}

function row([name = '', ...figures]: readonly string[]): string {
  return `${name.padEnd(34)}${figures.map((figure) => figure.padStart(13)).join('')}`
}
