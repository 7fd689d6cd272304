import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inProcess } from './in-process.ts'
import type { Reading } from './reading.ts'
import { tableRow } from './table-row.ts'
import { writeDumps } from './write-dumps.ts'

const BYTES_A_MEGABYTE = 2 ** 20
const DUMP_BYTES = 1024 * BYTES_A_MEGABYTE

/** Times that each is measured; the median counts. */
const TIMES = 3

/** What it costs to read dumps of 1 GB, beside what zlib needs to inflate them; and what comes of a bomb and of a line of 2 GB. */
export async function benchReading(say: (line: string) => void): Promise<void> {
  const base = await mkdtemp(join(tmpdir(), 'fonds-bench-'))
  try {
    const { wet, jsonl, bomb } = await writeDumps(base, DUMP_BYTES)
    say(`\nReading dumps of 1 GB, decompressed (median of ${TIMES})`)
    say(tableRow(['dump', 'seconds', 'CPU seconds', 'MB/s', 'to zlib', 'peak MB', 'records']))
    for (const [name, path] of [
      ['WET.gz, a member a record', wet],
      ['JSON lines, gzip', jsonl],
    ] as const) {
      const inflating = await medianOf('inflate', path)
      say(rowOf(`${name}: zlib alone`, inflating, null))
      say(rowOf(`${name}: Fonds`, await medianOf('read', path), inflating.result.spent.wall))
    }
    say('\nWhat must end in a message')
    say(
      tableRow(['dump', 'seconds', 'CPU seconds', 'MB/s', '', 'peak MB', 'records', '  messages']),
    )
    const hostile: readonly (readonly [string, 'read' | 'readLine', string])[] = [
      ['ZIP of 4 MB that holds 4 GB', 'read', bomb],
      ['text, one line of 2 GB', 'readLine', 'line.txt'],
      ['JSON, one line of 2 GB', 'readLine', 'line.jsonl'],
    ]
    for (const [name, subject, argument] of hostile) {
      const measured = await measureOnce(subject, argument)
      say(`${rowOf(name, measured, null)}  ${measured.result.rules.join(', ')}`)
    }
  } finally {
    await rm(base, { recursive: true, force: true })
  }
}

interface Measured {
  readonly result: Reading
  readonly peak: number
}

async function measureOnce(subject: string, argument: string): Promise<Measured> {
  const { output, peak } = await inProcess('measure-reading.ts', [subject, argument])
  const result: Reading = JSON.parse(output)
  return { result, peak }
}

async function medianOf(subject: string, argument: string): Promise<Measured> {
  const runs: Measured[] = []
  while (runs.length < TIMES) runs.push(await measureOnce(subject, argument))
  runs.sort((a, b) => a.result.spent.wall - b.result.spent.wall)
  const median = runs[Math.floor(TIMES / 2)]
  if (median === undefined) throw new RangeError('Unexpected number of runs, expected one or more')
  return { ...median, peak: Math.max(...runs.map(({ peak }) => peak)) }
}

function rowOf(name: string, { result, peak }: Measured, inflating: number | null): string {
  const { spent, bytes, records } = result
  return tableRow([
    name,
    spent.wall.toFixed(2),
    spent.cpu.toFixed(2),
    (bytes / BYTES_A_MEGABYTE / spent.wall).toFixed(0),
    inflating === null ? '' : `${(spent.wall / inflating).toFixed(2)}x`,
    (peak / BYTES_A_MEGABYTE).toFixed(0),
    records === 0 ? '' : String(records),
  ])
}
