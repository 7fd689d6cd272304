import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'
import { main } from '../../src/main.ts'
import { fakeIo } from '../fake-io.ts'
import { declarations, languages } from './languages.ts'

const data = process.env['FONDS_DATA'] ?? ''
const report = z.object({ records: z.number() })
const PATIENCE_MS = 600_000

let out: string
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'fonds-real-'))
})
afterAll(() => rm(out, { recursive: true }))

it(
  'should build one archive of all folders, which verifies',
  async () => {
    const io = fakeIo({ cwd: out })
    const code = await main(['build', data, '--out', 'archive', '--jobs', '1', '--json'], io)
    expect(io.written.stderr).not.toContain('a mistake in Fonds')
    expect([0, 1]).toContain(code)
    const { records } = report.parse(JSON.parse(io.written.stdout))
    expect(records).toBe(recordsOf(languages) + Object.keys(declarations).length)
    expect(await main(['verify', 'archive'], fakeIo({ cwd: out }))).toBe(0)
  },
  PATIENCE_MS,
)

function recordsOf(folders: typeof languages): number {
  const counts = Object.values(folders).flatMap((folder) => Object.values(folder))
  return counts.reduce((sum, count) => sum + count, 0)
}
