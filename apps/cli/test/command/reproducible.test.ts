import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

const bin = fileURLToPath(new URL('../../bin/fonds.js', import.meta.url))
const example = fileURLToPath(new URL('../../../example/fonds.yaml', import.meta.url))
const report = z.object({
  archive: z.object({ digest: z.string() }),
  tasks: z.object({ done: z.number() }),
})

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fonds-reproducible-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Builds the example from scratch, in a process and a folder of its own. */
async function build(
  name: string,
  jobs: number,
  env: Readonly<Record<string, string>>,
): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [bin, 'build', '--config', example, '--jobs', String(jobs), '--json'].concat(
      '--out',
      join(folder, name, 'archive'),
    ),
    { env: { ...process.env, ...env } },
  )
  const { archive, tasks } = report.parse(JSON.parse(stdout))
  expect(tasks.done).toBeGreaterThan(0)
  return archive.digest
}

it('should give the same bytes with one worker and with four, wherever and whenever it runs', async () => {
  const alone = await build('alone', 1, { TZ: 'UTC', LC_ALL: 'C' })
  const elsewhere = { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8' }
  expect(await build('many/workers deep', 4, elsewhere)).toBe(alone)
})
