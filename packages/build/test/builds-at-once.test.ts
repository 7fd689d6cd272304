import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { archiveDigests } from './archive-digests.ts'
import { disturbBuild } from './disturb-build.ts'
import { type InterruptedBuilds, interruptedBuilds } from './interrupted-builds.ts'

const SLOW = 300_000
const LOOK_MS = 20

let builds: InterruptedBuilds
beforeAll(async () => {
  builds = await interruptedBuilds()
}, SLOW)
afterAll(() => builds.close())

it(
  'should refuse a second build while one is under way, and let that one end',
  async () => {
    const { before, after, calls, fresh } = builds
    const root = fresh('twice')
    const inTransform = calls.findIndex(([stage]) => stage === 'transform') + 1
    const first = disturbBuild(root, inTransform, 'hold')
    const held = join(root, 'archive.held')
    while (!existsSync(held)) await wait(LOOK_MS)
    const second = await disturbBuild(root, 0)
    expect(second.error).toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(/^Process \d+ on .* is building this archive/),
      hint: expect.stringContaining('Wait until it is done'),
    })
    expect(archiveDigests(join(root, 'archive'))).toEqual(before)
    rmSync(held)
    expect((await first).error).toBeNull()
    expect(archiveDigests(join(root, 'archive'))).toEqual(after)
    expect((await disturbBuild(root, 0)).error).toBeNull()
    expect(archiveDigests(join(root, 'archive'))).toEqual(after)
  },
  SLOW,
)
