import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inProcess } from './in-process.ts'
import type { Measurement } from './measurement.ts'
import { tableRow } from './table-row.ts'
import { writeCorpus } from './write-corpus.ts'

const steps = ['ingest', 'transform', 'build', 'bare', 'pagefind'] as const
const BYTES_A_MEGABYTE = 2 ** 20

/** What a document costs, step by step, on a generated corpus of so many. */
export async function benchBuilding(documents: number, say: (line: string) => void): Promise<void> {
  const base = await mkdtemp(join(tmpdir(), 'fonds-bench-'))
  try {
    const corpus = join(base, 'corpus')
    const bytes = await writeCorpus(corpus, documents)
    say(`\n${documents} documents, ${(bytes / BYTES_A_MEGABYTE).toFixed(1)} MB of text`)
    say(tableRow(['step', 'seconds', 'CPU seconds', 'documents/s', 'peak MB']))
    for (const step of steps) {
      const archive = join(base, 'archive')
      const { output, peak } = await inProcess('measure.ts', [step, corpus, archive])
      const result: Measurement[] = JSON.parse(output)
      for (const [index, { step: name, documents: done, spent }] of result.entries()) {
        const memory = index === result.length - 1 ? (peak / BYTES_A_MEGABYTE).toFixed(0) : ''
        say(
          tableRow([
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
