import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { archiveDigests } from './archive-digests.ts'
import { buildWithDyingWorkers } from './disturb-build.ts'
import { type InterruptedBuilds, interruptedBuilds } from './interrupted-builds.ts'

const SLOW = 300_000

let builds: InterruptedBuilds
beforeAll(async () => {
  builds = await interruptedBuilds()
}, SLOW)
afterAll(() => builds.close())

it(
  'should try again what a worker died of, and end in the same bytes',
  async () => {
    const root = builds.fresh('once')
    expect(await buildWithDyingWorkers(root, 'once')).toMatchObject({ error: null })
    expect(readdirSync(root)).toContain('scar')
    expect(archiveDigests(join(root, 'archive'))).toEqual(builds.after)
  },
  SLOW,
)

it(
  'should name what workers die of again and again, and leave the old archive',
  async () => {
    const root = builds.fresh('always')
    expect((await buildWithDyingWorkers(root, 'always')).error).toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/In `transform`, task 1 of 1: Its worker died 2 times/),
      hint: expect.stringContaining('--jobs 1'),
    })
    rmSync(join(root, 'scar'))
    expect(archiveDigests(join(root, 'archive'))).toEqual(builds.before)
    expect(readdirSync(root).toSorted()).toEqual(['.fonds', 'archive', 'dumps'])
    await builds.finish(root)
    expect(archiveDigests(join(root, 'archive'))).toEqual(builds.after)
  },
  SLOW,
)
