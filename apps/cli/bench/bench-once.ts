import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BYTES_A_MEGABYTE } from './megabyte.ts'
import { tableRow } from './table-row.ts'
import { type OnceOptions, watchBuild } from './watch-build.ts'
import { writeCorpus } from './write-corpus.ts'

/** As the system counts what a file takes. */
const BYTES_A_BLOCK = 512

/**
 * One build, by its stages, what it leaves on the disk, and how much its own process holds of what all hold together: for
 * sizes at which measuring all would take hours.
 */
export async function benchOnce(
  documents: number,
  options: OnceOptions,
  say: (line: string) => void,
): Promise<void> {
  const base = await mkdtemp(join(tmpdir(), 'fonds-bench-'))
  try {
    const corpus = join(base, 'corpus')
    const bytes = await writeCorpus(corpus, documents)
    say(
      `\n${documents} documents, ${(bytes / BYTES_A_MEGABYTE).toFixed(1)} MB of text, once, in ${options.jobs} at a time, ${options.fullText ? 'with' : 'without'} search`,
    )
    say(tableRow(['step', 'seconds', 'CPU seconds', 'documents/s', 'MB so far']))
    const { peak } = await watchBuild(
      corpus,
      documents,
      join(base, 'built', 'archive'),
      options,
      say,
    )
    const inAll = (peak / BYTES_A_MEGABYTE).toFixed(0)
    say(tableRow(['  with the processes it started', '', '', '', inAll]))
    say(tableRow(['on the disk', 'files', 'MB', 'MB in blocks']))
    for (const name of ['archive', '.fonds']) {
      const { files, held, blocks } = await sizeOf(join(base, 'built', name))
      const megabytes = [held, blocks].map((sum) => (sum / BYTES_A_MEGABYTE).toFixed(0))
      say(tableRow([name, String(files), ...megabytes]))
    }
  } finally {
    await rm(base, { recursive: true, force: true })
  }
}

async function sizeOf(
  folder: string,
): Promise<{ readonly files: number; readonly held: number; readonly blocks: number }> {
  let files = 0
  let held = 0
  let blocks = 0
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const found = await stat(join(entry.parentPath, entry.name))
    files += 1
    held += found.size
    blocks += found.blocks * BYTES_A_BLOCK
  }
  return { files, held, blocks }
}
