import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BYTES_A_MEGABYTE } from './megabyte.ts'
import { measureStep } from './measure-step.ts'
import type { Measurement } from './measurement.ts'
import type { PeakMemory } from './peak-memory.ts'
import { tableRow } from './table-row.ts'
import { verdicts } from './verdicts.ts'
import { watchBuild } from './watch-build.ts'
import { writeCorpus } from './write-corpus.ts'

const steps = ['ingest', 'transform', 'hugo', 'plain', 'build', 'bare', 'pagefind'] as const

/** How the builds are done that these steps go on with. */
const first = {
  plain: { jobs: 1, fullText: false },
  build: { jobs: 2, fullText: true },
} as const

/** What the builds may hold at most, in MB: the one process without search; all processes with it. */
const memories = [
  ['MB without search, one process', 'plain', 'own', 300],
  ['MB with search, in all', 'build', 'peak', 4000],
] as const

/** What a document costs, step by step, on a generated corpus of so many. */
export async function benchBuilding(documents: number, say: (line: string) => void): Promise<void> {
  const base = await mkdtemp(join(tmpdir(), 'fonds-bench-'))
  try {
    const corpus = join(base, 'corpus')
    const bytes = await writeCorpus(corpus, documents)
    say(`\n${documents} documents, ${(bytes / BYTES_A_MEGABYTE).toFixed(1)} MB of text`)
    say(tableRow(['step', 'seconds', 'CPU seconds', 'documents/s', 'peak MB']))
    const all: Measurement[] = []
    const peaks = new Map<string, PeakMemory>()
    for (const step of steps) {
      // A folder of its own for each: neither build finds the other's work.
      const archive = join(base, step === 'plain' ? 'plain' : 'built', 'archive')
      if (step === 'plain' || step === 'build') {
        const built = await watchBuild(corpus, documents, archive, first[step], say)
        all.push(...built.measured)
        peaks.set(step, built)
      }
      all.push(...(await measureStep(step, corpus, archive, say)))
      if (step === 'plain') await rm(join(base, 'plain'), { recursive: true, force: true })
    }
    for (const line of verdicts(all)) say(line)
    for (const [name, step, of, most] of memories) {
      const held = (peaks.get(step)?.[of] ?? Number.NaN) / BYTES_A_MEGABYTE
      const verdict = held <= most ? 'met' : 'missed'
      say(tableRow([name, held.toFixed(0), String(most), verdict]))
    }
  } finally {
    await rm(base, { recursive: true, force: true })
  }
}
