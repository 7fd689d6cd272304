import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { z } from 'zod'

const bin = fileURLToPath(new URL('../../bin/fonds.js', import.meta.url))
const example = fileURLToPath(new URL('../../../example/fonds.yaml', import.meta.url))
const dumps = join(dirname(example), 'dumps')
const report = z.object({
  archive: z.object({ digest: z.string() }),
  tasks: z.object({ done: z.number() }),
})

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fonds-reproducible-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Folders of the example that the archive is begun with. */
const PART = 4

const elsewhere = { TZ: 'Pacific/Auckland', LC_ALL: 'tr_TR.UTF-8' }

/** Builds the example, or other dumps as the example is built, in a process of its own. */
async function build(
  name: string,
  jobs: number,
  env: Readonly<Record<string, string>>,
  given: readonly string[] = [],
): Promise<string> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [bin, 'build', ...given, '--config', example, '--jobs', String(jobs), '--json'].concat(
      '--out',
      join(folder, name, 'archive'),
    ),
    { env: { ...process.env, ...env } },
  )
  const { archive, tasks } = report.parse(JSON.parse(stdout))
  expect(tasks.done).toBeGreaterThan(0)
  return archive.digest
}

let alone: Promise<string> | null = null

/** The digest of the example, built in one thread. */
function expected(): Promise<string> {
  alone ??= build('alone', 1, { TZ: 'UTC', LC_ALL: 'C' })
  return alone
}

it('should give the same bytes with one worker and with four, wherever and whenever it runs', async () => {
  expect(await build('many/workers deep', 4, elsewhere)).toBe(await expected())
})

it('should give the same bytes after dumps were added, changed and removed', async () => {
  const copied = join(folder, 'grown/dumps')
  const folders = await readdir(dumps, { withFileTypes: true })
  const names = folders.map(({ name }) => name).toReversed()
  // A part of the example, in another order of time, a dump that is not in it, and one that says something else.
  for (const name of names.slice(0, PART))
    await cp(join(dumps, name), join(copied, name), { recursive: true })
  await mkdir(join(copied, 'other'), { recursive: true })
  await writeFile(join(copied, 'other/extra.txt'), 'An extra page\n\nIt will go again.\n')
  const [first] = (await readdir(copied, { recursive: true })).filter((name) =>
    name.endsWith('.txt'),
  )
  await writeFile(join(copied, first ?? ''), 'It said something else\n\nBefore it was changed.\n')
  const before = await build('grown', 4, elsewhere, [copied])
  expect(before).not.toBe(await expected())
  await rm(copied, { recursive: true })
  for (const name of names) await cp(join(dumps, name), join(copied, name), { recursive: true })
  expect(await build('grown', 4, elsewhere, [copied])).toBe(await expected())
})
