import { verifyArchive } from '@fonds/build'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { archiveDigests } from './archive-digests.ts'
import { type DisturbedBuild, disturbBuild } from './disturb-build.ts'
import { type InterruptedBuilds, interruptedBuilds } from './interrupted-builds.ts'
import { readFiles } from './read-files.ts'

const SLOW = 300_000

let builds: InterruptedBuilds
beforeAll(async () => {
  builds = await interruptedBuilds()
}, SLOW)
afterAll(() => builds.close())

/** What must be so when a build found no room: nothing lost, said in words, and the next one ends as if nothing had been. */
async function expectIntact(root: string, ended: DisturbedBuild): Promise<void> {
  expect(ended.error).toMatchObject({
    name: 'UserError',
    message: expect.stringContaining('the one before is as it was: ENOSPC'),
    hint: expect.stringContaining('make room, and run the command again'),
  })
  expect(archiveDigests(join(root, 'archive'))).toEqual(builds.before)
  expect((await verifyArchive(join(root, 'archive'))).flaws).toEqual([])
  // Nor is the room taken that is left.
  expect(readdirSync(root).toSorted()).toEqual(['.fonds', 'archive', 'dumps'])
}

it.each(['ingest', 'count', 'transform', 'index', 'publish'])(
  'should leave the old archive whole when the disk is full in %s',
  async (stage) => {
    const { calls, fresh, finish, after } = builds
    const root = fresh(`full-${stage}`)
    const writes = calls.flatMap(([where, name], index) =>
      where === stage && name === 'openSync' ? [index + 1] : [],
    )
    await expectIntact(root, await disturbBuild(root, writes[writes.length >> 1] ?? 0, 'full'))
    await finish(root)
    expect(archiveDigests(join(root, 'archive'))).toEqual(after)
  },
  SLOW,
)

it(
  'should publish all the same when there is no room left to remember it by',
  async () => {
    const { calls, fresh, after, finish } = builds
    const root = fresh('full-after')
    const last = calls.findLastIndex(([, name]) => name === 'openSync') + 1
    expect((await disturbBuild(root, last, 'full')).error).toBeNull()
    expect(archiveDigests(join(root, 'archive'))).toEqual(after)
    await finish(root)
    expect(archiveDigests(join(root, 'archive'))).toEqual(after)
  },
  SLOW,
)

/** What a file takes is rounded up to this. */
const BLOCK_BYTES = 4096
/** Room beside the old archive: for the begin of a build, not for its end. */
const ROOM_BYTES = 120_000
const PLENTY_BYTES = 16_000_000

function bytesOn(folder: string): number {
  return [...readFiles(folder).values()]
    .map(({ length }) => Math.ceil(length / BLOCK_BYTES) * BLOCK_BYTES)
    .reduce((sum, bytes) => sum + bytes, 0)
}

/** A disk of its own is for root to make; others have the calls above that find no room. */
function mountDisk(folder: string, bytes: number): boolean {
  mkdirSync(folder)
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder])
  return status === 0
}

it(
  'should leave the old archive whole on a disk that really is full',
  async ({ annotate }) => {
    const { fresh, finish, after } = builds
    const base = fresh('for-small')
    const root = `${base}-disk`
    if (!mountDisk(root, bytesOn(base) + ROOM_BYTES)) {
      await annotate(
        'No disk could be mounted: only calls that find no room were tried.',
        'warning',
      )
      expect(readdirSync(root)).toEqual([])
      return
    }
    try {
      cpSync(base, root, { recursive: true })
      await expectIntact(root, await disturbBuild(root, 0))
      spawnSync('mount', ['-o', `remount,size=${PLENTY_BYTES}`, root])
      await finish(root)
      expect(archiveDigests(join(root, 'archive'))).toEqual(after)
    } finally {
      spawnSync('umount', [root])
      rmSync(root, { recursive: true, force: true })
    }
  },
  SLOW,
)
